import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import {
  AgreedGrade,
  fromTenantKey,
  Grade,
  groupedByKey,
  inIdOrder,
  Person,
  readAs,
  tenantKey,
} from '@commonweal/persistence';

interface OfBids {
  readonly tenantId: string;
  readonly bidIds: readonly string[];
}

/** Grades: every evaluator's, and of the agreed ones the last revision per bid and criterion. */
@Injectable()
export class AgreedGrades {
  constructor(private readonly em: EntityManager) {}

  async ofBids(em: EntityManager, { tenantId, bidIds }: OfBids): Promise<AgreedGrade[]> {
    const rows = await em.find(
      AgreedGrade,
      { tenantId, bidId: { $in: [...bidIds] } },
      { orderBy: { revision: 'asc' } },
    );
    return lastRevisions(rows);
  }

  /** Keys are bids' tenant keys. */
  readonly agreed = (keys: readonly string[], viewer: Viewer | null): Promise<AgreedGrade[][]> => {
    const rows = readAs(this.em, viewer, (em) =>
      em.find(AgreedGrade, { $or: keys.map(bidKey) }, { orderBy: { revision: 'asc' } }),
    );
    return groupedByKey(keys, rows.then(lastRevisions), keyOfBid);
  };

  /** Keys are bids' tenant keys. */
  readonly independent = (keys: readonly string[], viewer: Viewer | null): Promise<Grade[][]> =>
    groupedByKey(
      keys,
      readAs(this.em, viewer, (em) =>
        em.find(Grade, { $or: keys.map(bidKey) }, { orderBy: { createdAt: 'asc', id: 'asc' } }),
      ),
      keyOfBid,
    );

  readonly people = (ids: readonly string[], viewer: Viewer | null) =>
    inIdOrder(
      ids,
      readAs(this.em, viewer, (em) => em.find(Person, { id: { $in: [...ids] } })),
    );
}

const bidKey = (key: string) => {
  const { tenantId, id } = fromTenantKey(key);
  return { tenantId, bidId: id };
};

const keyOfBid = ({ tenantId, bidId }: { tenantId: string; bidId: string }) => tenantKey({ tenantId, id: bidId });

/** Rows come by rising revision, so that the last one to be put in stands. */
const lastRevisions = (rows: readonly AgreedGrade[]): AgreedGrade[] => [
  ...new Map(rows.map((row) => [`${row.bidId} ${row.criterionKey}`, row])).values(),
];
