import { formatLondonInstant } from '@commonweal/calendar';
import type { MailLanguage } from '@commonweal/mail';

/** A tender that somebody is told of. */
export interface NewTender {
  readonly title: string;
  readonly buyer: string;
  readonly deadline: string;
}

/** One mail names so many; the search shows the others. */
const MOST_NAMED = 20;
const CLOSES = { en: 'closes', cy: 'yn cau' } as const;

/** A line for each tender, as far as a mail names them. */
export const newsLines = (tenders: readonly NewTender[], language: MailLanguage): string[] =>
  tenders.slice(0, MOST_NAMED).map((tender) => lineOf(tender, language));

function lineOf({ title, buyer, deadline }: NewTender, language: MailLanguage): string {
  const moment = formatLondonInstant(new Date(deadline), `${language}-GB`);
  return `${shortened(title)} – ${shortened(buyer)} – ${CLOSES[language]} ${moment}`;
}

/** A title may be 2,000 characters long. */
const shortened = (text: string): string => (text.length > 200 ? `${text.slice(0, 199)}…` : text);
