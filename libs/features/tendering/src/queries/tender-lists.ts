import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { Tender } from '@commonweal/persistence';

import { type Condition, type TenderFilter, allOf, isPublished, matching, ofTenants } from './tender-condition.js';

/** Where a row stands in a list: the instant it is ordered by, exact to the database's microsecond, and its id. */
export type Position = readonly [instant: string, id: string];

/** Which tenders are listed, newest first by one instant. */
export interface TenderList {
  readonly newestBy: 'created_at' | 'published_at';
  readonly condition: Condition;
}

/** A tender with its place in the list. */
export interface ListedTender {
  readonly tender: Tender;
  readonly position: Position;
}

/** Lists of tenders, a page in one statement. */
@Injectable()
export class TenderLists {
  constructor(private readonly em: EntityManager) {}

  /** Tenders of the authorities, newest first. */
  ofAuthorities(tenantIds: readonly string[], filter: TenderFilter): TenderList {
    const own = tenantIds.length === 0 ? { sql: 'false', values: [] } : ofTenants(tenantIds);
    return { newestBy: 'created_at', condition: allOf([own, ...matching(filter)]) };
  }

  /** Published tenders of all authorities, newest first. */
  opportunities(filter: TenderFilter): TenderList {
    return { newestBy: 'published_at', condition: allOf([isPublished, ...matching(filter)]) };
  }

  /** @param after rows behind this place only; null: from the start */
  async rows({ newestBy, condition }: TenderList, limit: number, after: Position | null): Promise<ListedTender[]> {
    const em = this.em.fork();
    const behind = `(${newestBy}, id) < (?::timestamptz, ?::uuid)`;
    const { sql, values } = after === null ? condition : allOf([condition, { sql: behind, values: after }]);
    const rows = await em.execute<(Record<string, unknown> & { id: string; position: string })[]>(
      `select *, ${newestBy}::text as position from tender where ${sql} order by ${newestBy} desc, id desc limit ?`,
      [...values, limit],
    );
    return rows.map(({ position, ...row }) => ({ tender: em.map(Tender, row), position: [position, row.id] }));
  }

  async count({ condition: { sql, values } }: TenderList): Promise<number> {
    const [row] = await this.em
      .fork()
      .execute<{ total: number }[]>(`select count(*)::int as total from tender where ${sql}`, [...values]);
    return row?.total ?? 0;
  }
}
