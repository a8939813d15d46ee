import type { LinkedApp, MailLanguage } from './letter/letter.js';
import { blanksIn } from './letter/fill-in.js';

/** What a mail says in one language; `{field}` is a blank for a value. */
export interface MailWords {
  readonly subject: string;
  /** Paragraphs before the link. */
  readonly before: readonly string[];
  /** What the link is called; only where the mail has one. */
  readonly linkLabel?: string;
  /** Paragraphs after the link. */
  readonly after: readonly string[];
}

/** One kind of mail. */
export interface MailTemplate<Field extends string = string> {
  /** `<feature>.<what>`, e.g. `organisations.invitation`. */
  readonly name: string;
  /** The blanks. */
  readonly fields: readonly Field[];
  /** Where the mail leads: a path within an app, blanks in it are made safe for an address. */
  readonly link?: { readonly app: LinkedApp; readonly path: string };
  readonly words: Readonly<Record<MailLanguage, MailWords>>;
}

/** A template's blanks and its fields are not the same, or a link has no label. */
export class MailTemplateBroken extends Error {
  override readonly name = 'MailTemplateBroken';
}

/**
 * Defines a kind of mail, in every language. Whoever posts it must give each field a value.
 *
 * @throws MailTemplateBroken when a language has a blank that is no field, or does not use one that is
 * @example
 * const welcome = defineMail({
 *   name: 'accounts.welcome',
 *   fields: ['name'],
 *   words: {
 *     en: { subject: 'Welcome', before: ['Hello {name},'], after: [] },
 *     cy: { subject: 'Croeso', before: ['Helo {name},'], after: [] },
 *   },
 * });
 */
export function defineMail<const Field extends string>(template: MailTemplate<Field>): MailTemplate<Field> {
  for (const [language, words] of Object.entries(template.words)) {
    const faults = faultsOf(template, words);
    if (faults.length > 0) throw new MailTemplateBroken(`${template.name} in ${language}: ${faults.join('; ')}`);
  }
  return template;
}

function faultsOf({ fields, link }: MailTemplate, words: MailWords): string[] {
  const blanks = blanksIn([...textsOf(words), link?.path ?? '']);
  const strangers = blanks.filter((blank) => !fields.includes(blank)).map((blank) => `{${blank}} is no field`);
  const unused = fields.filter((field) => !blanks.includes(field)).map((field) => `{${field}} is not used`);
  const label = (link === undefined) === (words.linkLabel === undefined) ? [] : ['a link and its label go together'];
  return [...strangers, ...unused, ...label];
}

const textsOf = ({ subject, before, linkLabel = '', after }: MailWords): string[] => [
  subject,
  ...before,
  linkLabel,
  ...after,
];
