import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { type CountRange, countRange, type EntryBar } from '@commonweal/deal';
import { readAs } from '@commonweal/persistence';

/** How many of some suppliers could not meet a condition, of how many, and of how many that is not known. */
export interface ShutOutCounts {
  readonly all: CountRange;
  readonly cannot: CountRange;
  readonly unknown: CountRange;
}

/** Whom one condition shuts out, as far as profiles say. */
export interface ShutOut {
  readonly path: string;
  readonly suppliers: ShutOutCounts;
  readonly localVcses: ShutOutCounts;
}

interface Row {
  readonly path: string;
  readonly suppliers: number;
  readonly cannot: number;
  readonly unknown: number;
  readonly local_suppliers: number;
  readonly local_cannot: number;
  readonly local_unknown: number;
}

interface OwnTender {
  readonly tenantId: string;
  readonly id: string;
}

/** Whom the conditions of a tender shut out; the database counts, in fives. */
@Injectable()
export class ShutOutByConditions {
  constructor(private readonly em: EntityManager) {}

  async of(viewer: Viewer, { tenantId, id }: OwnTender, bars: readonly EntryBar[]): Promise<ShutOut[]> {
    if (bars.length === 0) return [];
    const values = [tenantId, id, JSON.stringify(bars)];
    const sql = 'select * from shut_out_counts(?::uuid, ?::uuid, ?::jsonb)';
    const rows = await readAs(this.em, viewer, (em) => em.execute<Row[]>(sql, values));
    return bars.map(({ path }) => shutOut(path, rows.find((row) => row.path === path) ?? NOBODY));
  }
}

const NOBODY = { suppliers: 0, cannot: 0, unknown: 0, local_suppliers: 0, local_cannot: 0, local_unknown: 0 };

const shutOut = (path: string, row: Omit<Row, 'path'>): ShutOut => ({
  path,
  suppliers: counts(row.suppliers, row.cannot, row.unknown),
  localVcses: counts(row.local_suppliers, row.local_cannot, row.local_unknown),
});

const counts = (all: number, cannot: number, unknown: number): ShutOutCounts => ({
  ...{ all: countRange(all), cannot: countRange(cannot), unknown: countRange(unknown) },
});
