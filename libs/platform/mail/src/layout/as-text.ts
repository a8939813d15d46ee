import type { AddressedLetter } from './addressed-letter.js';
import { FOOTER } from './footer.js';
import type { MailLanguage } from '../letter/letter.js';

/** A letter as plain text. */
export function asText({ before, link, after }: AddressedLetter, language: MailLanguage): string {
  const linked = link ? [`${link.label}:\n${link.url}`] : [];
  return `${[...before, ...linked, ...after, `-- \n${FOOTER[language]}`].join('\n\n')}\n`;
}
