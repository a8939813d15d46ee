import type { LinkedApp, MailLanguage } from './letter.js';

/** What a mail says in one language; `{field}` is a blank for a value. */
export interface MailWords {
  readonly subject: string;
  /** Paragraphs before the link. */
  readonly before: readonly string[];
  /** What the link is called; only where the mail has one. */
  readonly linkLabel?: string;
  /** Paragraphs after the link. */
  readonly after: readonly string[];
  /** What the link is called that ends such mails; only where the mail has one. */
  readonly stopLabel?: string;
}

/** One kind of mail. */
export interface MailTemplate<Field extends string = string> {
  /** `<feature>.<what>`, e.g. `organisations.invitation`. */
  readonly name: string;
  /** The blanks. */
  readonly fields: readonly Field[];
  /** Where the mail leads: a path within an app, blanks in it are made safe for an address. */
  readonly link?: { readonly app: LinkedApp; readonly path: string };
  /** Where one asks for no more such mails: a page, and what a mail program posts to (RFC 8058). */
  readonly stop?: { readonly app: LinkedApp; readonly path: string; readonly oneClickPath: string };
  readonly words: Readonly<Record<MailLanguage, MailWords>>;
}
