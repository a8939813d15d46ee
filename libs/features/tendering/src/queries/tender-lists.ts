import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { askAs } from '@commonweal/persistence';

import { madeOnce } from './plan/made-once.js';
import type { ReadTender } from './plan/read-tender.js';
import { tenderRows } from './plan/tender-rows.js';
import { listJson, type Wanted } from './plan/wanted.js';
import {
  allOf,
  type Condition,
  isPublished,
  matching,
  numbered,
  ofTenants,
  type TenderFilter,
  withWords,
} from './tender-condition.js';

/** Where a row stands in a list: the instant it is ordered by, exact to the database's microsecond, and its id. */
export type Position = readonly [instant: string, id: string];

/** Which tenders are listed, newest first by one instant, and for whom. */
export interface TenderList {
  readonly newestBy: 'created_at' | 'published_at';
  readonly condition: Condition;
  /** Words to look for, among the rows that the condition lets through. */
  readonly words: Condition | null;
  readonly viewer: Viewer | null;
}

/** A tender with its place in the list. */
export type ListedTender = ReadTender & { readonly 'ready:position': string };

/** How much of a list is read. */
export interface PageRead {
  readonly limit: number;
  /** Rows behind this place only; null: from the start. */
  readonly after: Position | null;
  readonly wanted: Wanted;
}

/** Lists of tenders, a page with all that is wanted of each in one statement. */
@Injectable()
export class TenderLists {
  constructor(private readonly em: EntityManager) {}

  /** Tenders of the viewer's authorities, newest first. */
  ofAuthorities(viewer: Viewer, filter: TenderFilter): TenderList {
    const condition = allOf([ofTenants(viewer.organisationIds), ...matching(filter)]);
    return { newestBy: 'created_at', condition, words: withWords(filter), viewer };
  }

  /** Published tenders of all authorities, newest first. */
  opportunities(viewer: Viewer | null, filter: TenderFilter): TenderList {
    const condition = allOf([isPublished, ...matching(filter)]);
    return { newestBy: 'published_at', condition, words: withWords(filter), viewer };
  }

  async rows(list: TenderList, { limit, after, wanted }: PageRead): Promise<ListedTender[]> {
    const { viewer, newestBy } = list;
    const page = pageOf(list, after);
    const sql = madeOnce(wanted, page.sql, () => {
      const rows = tenderRows(wanted, `(${page.sql} limit ?::int)`, { position: 't.position' });
      // Said again, for a join may have mixed them up.
      return numbered(`select ${listJson(`${rows} order by t.${newestBy} desc, t.id desc`)}`);
    });
    return (await askAs<ListedTender[]>(this.em, viewer, { sql, values: [...page.values, limit] })) ?? [];
  }

  async count({ condition, words, viewer }: TenderList): Promise<number> {
    const { sql, values } = allOf([condition, ...(words ? [words] : [])]);
    const question = { sql: numbered(`select to_json(count(*)) from tender where ${sql}`), values };
    return (await askAs<number>(this.em, viewer, question)) ?? 0;
  }
}

/** More than any page: the planner must know that few rows are wanted, and how many exactly is a value it does not see. */
const LONGEST = 'limit 101';

/**
 * The rows behind a place, newest first. Words are looked for in rows that come in the index's order, until the page is
 * full: `offset 0` keeps the two apart, since how many rows have a word cannot be estimated where policies hold.
 */
function pageOf({ newestBy, condition, words }: TenderList, after: Position | null): Condition {
  const behind = { sql: `(${newestBy}, id) < (?::timestamptz, ?::uuid)`, values: after ?? [] };
  const { sql, values } = allOf([condition, ...(after ? [behind] : [])]);
  const rows = `select *, ${newestBy}::text as position from tender where ${sql} order by ${newestBy} desc, id desc`;
  const found = words
    ? { sql: `select * from (${rows} offset 0) r where ${words.sql}`, values: [...values, ...words.values] }
    : { sql: rows, values };
  return { ...found, sql: `select * from (${found.sql} ${LONGEST}) p` };
}
