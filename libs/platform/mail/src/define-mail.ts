import { blanksIn } from './letter/fill-in.js';
import type { MailTemplate, MailWords } from './letter/mail-template.js';

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

function faultsOf(template: MailTemplate, words: MailWords): string[] {
  const { fields, link, stop } = template;
  const blanks = blanksIn([...textsOf(words), ...pathsOf(template)]);
  const strangers = blanks.filter((blank) => !fields.includes(blank)).map((blank) => `{${blank}} is no field`);
  const unused = fields.filter((field) => !blanks.includes(field)).map((field) => `{${field}} is not used`);
  const isWhole = isLabelled(link, words.linkLabel) && isLabelled(stop, words.stopLabel);
  return [...strangers, ...unused, ...(isWhole ? [] : ['a link and its label go together'])];
}

const pathsOf = ({ link, stop }: Pick<MailTemplate, 'link' | 'stop'>): string[] => [
  ...(link ? [link.path] : []),
  ...(stop ? [stop.path, stop.oneClickPath] : []),
];

const isLabelled = (link: object | undefined, label: string | undefined): boolean =>
  (link === undefined) === (label === undefined);

const textsOf = ({ subject, before, linkLabel = '', stopLabel = '', after }: MailWords): string[] => [
  subject,
  ...before,
  linkLabel,
  ...after,
  stopLabel,
];
