import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { askAs } from '@commonweal/persistence';

import { countOwn, ownTenders } from './own-tenders.js';
import { madeOnce } from './plan/made-once.js';
import type { ReadTender } from './plan/read-tender.js';
import { tenderRows } from './plan/tender-rows.js';
import { listJson, type Wanted } from './plan/wanted.js';
import { countFound, foundTenders } from './search/found-tenders.js';
import { type Condition, numbered, type TenderFilter } from './tender-condition.js';

/** Where a row stands in a list: the instant it is ordered by, exact to the database's microsecond, and its id. */
export type Position = readonly [instant: string, id: string];

/** Which tenders are listed, newest first by one instant, and for whom. */
export interface TenderList {
  readonly newestBy: 'created_at' | 'published_at';
  readonly viewer: Viewer | null;
  /** The rows of `tender` behind a place, with their `position`. */
  readonly page: (behind: Condition | null, limit: number) => Condition;
  /** The number of rows, as JSON. */
  readonly count: () => Condition;
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
    return {
      newestBy: 'created_at',
      viewer,
      page: (behind, limit) => ownTenders(viewer.organisationIds, filter, { behind, limit }),
      count: () => countOwn(viewer.organisationIds, filter),
    };
  }

  /** Published tenders of all authorities, newest first. */
  opportunities(viewer: Viewer | null, filter: TenderFilter): TenderList {
    return {
      newestBy: 'published_at',
      viewer,
      page: (behind, limit) => publicTenders(foundTenders(filter, behind, limit)),
      count: () => countFound(filter),
    };
  }

  async rows({ viewer, newestBy, page }: TenderList, { limit, after, wanted }: PageRead): Promise<ListedTender[]> {
    const behind = after && { sql: `(${newestBy}, id) < (?::timestamptz, ?::uuid)`, values: after };
    const { sql: of, values } = page(behind, limit);
    const sql = madeOnce(wanted, of, () => {
      const rows = tenderRows(wanted, `(${of})`, { position: 't.position' });
      // Said again, for a join may have mixed them up.
      return numbered(`select ${listJson(`${rows} order by t.${newestBy} desc, t.id desc`)}`);
    });
    return (await askAs<ListedTender[]>(this.em, viewer, { sql, values })) ?? [];
  }

  async count({ count, viewer }: TenderList): Promise<number> {
    const { sql, values } = count();
    return (await askAs<number>(this.em, viewer, { sql: numbered(sql), values })) ?? 0;
  }
}

/** What was found, as rows of the tenders themselves, whose policies hold. */
const publicTenders = ({ sql, values }: Condition): Condition => ({
  sql: `select t.*, f.position from (${sql}) f join tender t on t.tenant_id = f.tenant_id and t.id = f.id`,
  values,
});
