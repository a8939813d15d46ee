/** The languages that people are written to in. */
export const MAIL_LANGUAGES = ['en', 'cy'] as const;
export type MailLanguage = (typeof MAIL_LANGUAGES)[number];

/** The web app that a link leads into; where it lives is a setting of the worker. */
export type LinkedApp = 'portal' | 'admin';

/** What a mail says, its values filled in: data, so that text and HTML are made from the same. */
export interface Letter {
  readonly subject: string;
  /** Paragraphs before the link. */
  readonly before: readonly string[];
  readonly link: { readonly label: string; readonly app: LinkedApp; readonly path: string } | null;
  /** Paragraphs after the link. */
  readonly after: readonly string[];
}
