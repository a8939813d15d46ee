import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { newSecret, secretHash } from '@commonweal/auth';
import { formatLondonInstant } from '@commonweal/calendar';
import { type MailLanguage, postMail } from '@commonweal/mail';
import { forTenant, inTransaction } from '@commonweal/persistence';

import { newsOfSearchMail } from '../mail/news-of-search.js';

interface NewTender {
  readonly title: string;
  readonly buyer: string;
  readonly deadline: string;
}

interface DueSearch {
  readonly to: string;
  readonly language: MailLanguage;
  readonly query: string;
  readonly tenders: readonly NewTender[];
}

const NOBODY = forTenant('00000000-0000-0000-0000-000000000000');
const TAKE = `select recipient as "to", mail_language as language, page as query, tenders from take_due_search(?)`;
/** One mail names so many; the search shows the others. */
const MOST_NAMED = 20;
/** So many searches a pass; the next pass follows at once. */
const MOST_AT_ONCE = 50;

/** Writes to those whose searches are due, if there is anything new. Any number of workers may do so at once. */
@Injectable()
export class TellOfNews {
  constructor(private readonly em: EntityManager) {}

  /** @returns how many searches were looked at */
  async pass(): Promise<number> {
    let looked = 0;
    while (looked < MOST_AT_ONCE && (await this.next())) looked += 1;
    return looked;
  }

  /** What was told is noted in the transaction that posts the mail: never twice, never lost. */
  private next(): Promise<boolean> {
    return inTransaction(this.em, NOBODY, async (em) => {
      const token = newSecret();
      const [due] = await em.execute<DueSearch[]>(TAKE, [secretHash(token)]);
      if (!due) return false;
      const { to, language, query, tenders } = due;
      if (tenders.length === 0) return true;
      const values = { count: String(tenders.length), query, token };
      await postMail(em, { to, language, template: newsOfSearchMail, values, lines: linesOf(tenders, language) });
      return true;
    });
  }
}

const linesOf = (tenders: readonly NewTender[], language: MailLanguage): string[] =>
  tenders.slice(0, MOST_NAMED).map((tender) => lineOf(tender, language));

const CLOSES = { en: 'closes', cy: 'yn cau' } as const;

function lineOf({ title, buyer, deadline }: NewTender, language: MailLanguage): string {
  const moment = formatLondonInstant(new Date(deadline), `${language}-GB`);
  return `${shortened(title)} – ${shortened(buyer)} – ${CLOSES[language]} ${moment}`;
}

/** A title may be 2,000 characters long. */
const shortened = (text: string): string => (text.length > 200 ? `${text.slice(0, 199)}…` : text);
