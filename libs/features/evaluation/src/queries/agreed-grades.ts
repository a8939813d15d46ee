import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { AgreedGrade, fromTenantKey, Grade, groupedByKey, inIdOrder, Person, tenantKey } from '@commonweal/persistence';

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
  readonly agreed = (keys: readonly string[]): Promise<AgreedGrade[][]> => {
    const rows = this.em.fork().find(AgreedGrade, { $or: keys.map(bidKey) }, { orderBy: { revision: 'asc' } });
    return groupedByKey(keys, rows.then(lastRevisions), keyOfBid);
  };

  /** Keys are bids' tenant keys. */
  readonly independent = (keys: readonly string[]): Promise<Grade[][]> =>
    groupedByKey(
      keys,
      this.em.fork().find(Grade, { $or: keys.map(bidKey) }, { orderBy: { createdAt: 'asc', id: 'asc' } }),
      keyOfBid,
    );

  readonly people = (ids: readonly string[]) => inIdOrder(ids, this.em.fork().find(Person, { id: { $in: [...ids] } }));
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
