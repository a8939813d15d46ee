/** The languages that people are written to in. */
export const MAIL_LANGUAGES = ['en', 'cy'] as const;
export type MailLanguage = (typeof MAIL_LANGUAGES)[number];

/** The web app that a link leads into; where it lives is a setting of the worker. */
export type LinkedApp = 'portal' | 'admin';

/** A link into one of our apps. */
export interface LetterLink {
  readonly label: string;
  readonly app: LinkedApp;
  readonly path: string;
}

/** What a mail says, its values filled in: data, so that text and HTML are made from the same. */
export interface Letter {
  readonly subject: string;
  /** Paragraphs before the link. */
  readonly before: readonly string[];
  readonly link: LetterLink | null;
  /** Paragraphs after the link. */
  readonly after: readonly string[];
  /** Where whoever wants no more such mails says so; a mail program may ask there by itself. */
  readonly stop?: LetterLink & { readonly oneClickPath: string };
}
