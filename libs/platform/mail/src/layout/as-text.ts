import type { AddressedLetter } from './addressed-letter.js';
import { FOOTER } from './footer.js';
import type { MailLanguage } from '../letter/letter.js';

/** A letter as plain text. */
export function asText({ before, link, after, stop }: AddressedLetter, language: MailLanguage): string {
  const linked = link ? [`${link.label}:\n${link.url}`] : [];
  const stopping = stop ? [`${stop.label}:\n${stop.url}`] : [];
  return `${[...before, ...linked, ...after, ...stopping, `-- \n${FOOTER[language]}`].join('\n\n')}\n`;
}
