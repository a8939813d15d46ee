import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { readAs, Tender } from '@commonweal/persistence';

import { type Condition, type TenderFilter, allOf, isPublished, matching, ofTenants } from './tender-condition.js';

/** Where a row stands in a list: the instant it is ordered by, exact to the database's microsecond, and its id. */
export type Position = readonly [instant: string, id: string];

/** Which tenders are listed, newest first by one instant, and for whom. */
export interface TenderList {
  readonly newestBy: 'created_at' | 'published_at';
  readonly condition: Condition;
  readonly viewer: Viewer | null;
}

/** A tender with its place in the list. */
export interface ListedTender {
  readonly tender: Tender;
  readonly position: Position;
}

type ListedRow = Record<string, unknown> & { readonly id: string; readonly position: string };

/** Lists of tenders, a page in one statement. */
@Injectable()
export class TenderLists {
  constructor(private readonly em: EntityManager) {}

  /** Tenders of the viewer's authorities, newest first. */
  ofAuthorities(viewer: Viewer, filter: TenderFilter): TenderList {
    const { organisationIds } = viewer;
    const own = organisationIds.length === 0 ? { sql: 'false', values: [] } : ofTenants(organisationIds);
    return { newestBy: 'created_at', condition: allOf([own, ...matching(filter)]), viewer };
  }

  /** Published tenders of all authorities, newest first. */
  opportunities(viewer: Viewer | null, filter: TenderFilter): TenderList {
    return { newestBy: 'published_at', condition: allOf([isPublished, ...matching(filter)]), viewer };
  }

  /** @param after rows behind this place only; null: from the start */
  rows(list: TenderList, limit: number, after: Position | null): Promise<ListedTender[]> {
    const { newestBy, condition, viewer } = list;
    const behind = `(${newestBy}, id) < (?::timestamptz, ?::uuid)`;
    const { sql, values } = after === null ? condition : allOf([condition, { sql: behind, values: after }]);
    const page = `select *, ${newestBy}::text as position from tender where ${sql} order by ${newestBy} desc, id desc limit ?`;
    return readAs(this.em, viewer, async (em) => {
      const rows = await em.execute<ListedRow[]>(page, [...values, limit]);
      return rows.map(({ position, ...row }) => ({ tender: em.map(Tender, row), position: [position, row.id] }));
    });
  }

  async count({ condition: { sql, values }, viewer }: TenderList): Promise<number> {
    const [row] = await readAs(this.em, viewer, (em) =>
      em.execute<{ total: number }[]>(`select count(*)::int as total from tender where ${sql}`, [...values]),
    );
    return row?.total ?? 0;
  }
}
