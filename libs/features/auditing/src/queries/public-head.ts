import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { HEAD_COLUMNS } from '@commonweal/audit';
import type { SignedHead } from '@commonweal/audit-tree';

import { ANY_SEALED } from './sealed-lots.js';

const LATEST = `select ${HEAD_COLUMNS} from audit_head
  where created_at < date_trunc('hour', clock_timestamp()) or not ${ANY_SEALED}
  order by audit_head.size desc limit 1`;

/** The head of the audit tree that everybody may know: the latest, or the last hour's while any lot takes bids. */
@Injectable()
export class PublicHead {
  constructor(private readonly em: EntityManager) {}

  /** @returns null before the first */
  async latest(): Promise<SignedHead | null> {
    const [head] = await this.em.fork().execute<SignedHead[]>(LATEST);
    return head ?? null;
  }
}
