import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { newSecret, secretHash } from '@commonweal/auth';
import { type MailLanguage, postMail } from '@commonweal/mail';
import { forTenant, inTransaction, toGlobalId } from '@commonweal/persistence';

import { newsForMembersMail } from '../mail/news-for-members.js';
import { type NewTender, newsLines } from '../mail/news-lines.js';
import { newsOfSearchMail } from '../mail/news-of-search.js';

interface DueSearch {
  readonly to: string;
  readonly language: MailLanguage;
  readonly query: string;
  readonly tenders: readonly NewTender[];
}

interface DueOrganisationSearch extends Pick<DueSearch, 'language' | 'tenders'> {
  readonly organisation: string;
  readonly name: string;
  /** Addresses. */
  readonly members: readonly string[];
}

const NOBODY = forTenant('00000000-0000-0000-0000-000000000000');
const TAKE = `select recipient as "to", mail_language as language, page as query, tenders from take_due_search(?)`;
const TAKE_OF_ORGANISATION = `select organisation, search_name as name, mail_language as language, members, tenders
  from take_due_organisation_search()`;
/** So many searches a pass; the next pass follows at once. */
const MOST_AT_ONCE = 50;

/** Writes to those whose searches are due, if there is anything new. Any number of workers may do so at once. */
@Injectable()
export class TellOfNews {
  constructor(private readonly em: EntityManager) {}

  /** @returns how many searches were looked at */
  async pass(): Promise<number> {
    let looked = 0;
    while (looked < MOST_AT_ONCE && ((await this.next()) || (await this.nextOfOrganisation()))) looked += 1;
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
      await postMail(em, { to, language, template: newsOfSearchMail, values, lines: newsLines(tenders, language) });
      return true;
    });
  }

  /** Each of an organisation's people gets a mail of their own. */
  private nextOfOrganisation(): Promise<boolean> {
    return inTransaction(this.em, NOBODY, async (em) => {
      const [due] = await em.execute<DueOrganisationSearch[]>(TAKE_OF_ORGANISATION);
      if (!due) return false;
      const { organisation: id, name, language, members, tenders } = due;
      const values = { count: String(tenders.length), name, organisation: toGlobalId('Organisation', { id }) };
      const mail = { language, template: newsForMembersMail, values, lines: newsLines(tenders, language) };
      for (const to of tenders.length > 0 ? members : []) await postMail(em, { to, ...mail });
      return true;
    });
  }
}
