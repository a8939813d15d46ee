import { EntityManager } from '@mikro-orm/postgresql';

import { recordLeaf } from '@commonweal/audit';
import { inTransaction, Organisation } from '@commonweal/persistence';
import { fail, type Failure, ok, type Result } from '@commonweal/result';

import { COLLISIONS, MOVES, RECORD } from './merge-statements.js';
import { type ChangedBid, recordBids } from './record-bids.js';

export interface Merging {
  /** The organisation that goes. */
  readonly duplicateId: string;
  /** The one that stays. */
  readonly survivorId: string;
  /** Who decided it, for the record. */
  readonly operator: string;
  readonly reason: string;
}

export type MergeFailure = Failure<'NotFound'> | Failure<'NotMergeable'> | Failure<'BidsCollide'>;

/** How many rows of what moved. */
export type Moved = Readonly<Record<string, number>>;

/**
 * Makes one organisation of two that are one body: memberships, bids, identifiers and, where the survivor has none, the
 * profile move; its programs and open invitations end; the duplicate's id leads to the survivor from then on. Attempts
 * that came too late stay as they were recorded. For the operator, with the owner's login.
 */
export class MergeOrganisations {
  constructor(private readonly em: EntityManager) {}

  execute(merging: Merging): Promise<Result<Moved, MergeFailure>> {
    return inTransaction(this.em, null, async (em) => {
      const refused = await this.refusal(em, merging);
      return refused ? fail(refused) : ok(await this.merge(em, merging));
    });
  }

  private async refusal(em: EntityManager, { duplicateId, survivorId }: Merging): Promise<MergeFailure | null> {
    const both = await em.find(Organisation, { id: { $in: [duplicateId, survivorId] } });
    if (both.length < 2) return { kind: 'NotFound', message: 'Two organisations with these ids do not exist' };
    if (both.some(({ kind, mergedInto }) => kind !== 'SUPPLIER' || mergedInto)) return NOT_MERGEABLE;
    // Takes the turn of whoever changes the people of either.
    for (const id of [duplicateId, survivorId].toSorted())
      await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 3))', [id]);
    const [collision] = await em.execute<{ title: string }[]>(COLLISIONS, [duplicateId, survivorId]);
    return collision ? bidsCollide(collision.title) : null;
  }

  private async merge(em: EntityManager, { duplicateId, survivorId, operator, reason }: Merging): Promise<Moved> {
    await em.execute('set constraints membership_keeper deferred');
    const moved: Record<string, number> = {};
    const bids: ChangedBid[] = [];
    for (const { what, sql, ofBids } of MOVES) {
      const rows = await em.execute<ChangedBid[]>(...bound(sql, { duplicateId, survivorId }));
      if (what !== null) moved[what] = rows.length;
      if (ofBids) bids.push(...rows);
    }
    recordBids(em, survivorId, bids);
    // In the record of both: whoever looks at either finds where the other went.
    for (const tenantId of [survivorId, duplicateId])
      recordLeaf(em, {
        ...{ tenantId, personId: null, onBehalfOf: tenantId, action: 'mergeOrganisations' },
        ...{ object: { type: 'Organisation', id: tenantId }, after: { survivorId, duplicateId, moved } },
      });
    await em.execute(RECORD, [survivorId, duplicateId, operator, reason, JSON.stringify(moved)]);
    return moved;
  }
}

/** A statement with its ids as parameters. */
function bound(sql: string, { duplicateId, survivorId }: Pick<Merging, 'duplicateId' | 'survivorId'>) {
  const values: string[] = [];
  const text = sql.replace(/(?<!:):(old|new)\b/g, (_, which) => {
    values.push(which === 'old' ? duplicateId : survivorId);
    return '?::uuid';
  });
  return [text, values] as const;
}

const NOT_MERGEABLE = {
  kind: 'NotMergeable' as const,
  message: 'Only suppliers are merged, each once: name the organisation that an earlier merge left',
};

const bidsCollide = (title: string) => ({
  kind: 'BidsCollide' as const,
  message: `Both have a bid that stands for the closed lot “${title}”: merging would change what was evaluated there`,
});
