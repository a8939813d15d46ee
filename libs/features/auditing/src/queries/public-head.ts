import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { HEAD_COLUMNS } from '@commonweal/audit';
import type { SignedHead } from '@commonweal/audit-tree';
import { readAs } from '@commonweal/persistence';

const LATEST = `select ${HEAD_COLUMNS} from audit_head
  where shown or not bids_are_sealed() order by audit_head.size desc limit 1`;

/** The head of the audit tree that everybody may know: the latest, or one an hour while any lot takes bids. */
@Injectable()
export class PublicHead {
  constructor(private readonly em: EntityManager) {}

  /** @returns null before the first */
  async latest(): Promise<SignedHead | null> {
    const [head] = await readAs(this.em, null, (em) => em.execute<SignedHead[]>(LATEST));
    return head ?? null;
  }
}
