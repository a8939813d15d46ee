import { randomBytes, randomUUID } from 'node:crypto';

import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import { actsFor, type RoleMissing, roleMissing, type Viewer } from '@commonweal/auth';
import { canonicalJson, sha256 } from '@commonweal/canonical';
import { offerFaults } from '@commonweal/deal';
import { BidVault } from '@commonweal/gateways';
import { Bid, inTransaction, LateAttempt, Lot } from '@commonweal/persistence';
import { type Failure, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import type { OfferedContent } from '../content/bid-content.js';
import { isOnBuyingSide, maySend } from '../policy.js';
import { LotsOnOffer } from '../queries/lots-on-offer.js';
import { type ReceiptInstant, receiptInstant } from './receipt-clock.js';

export interface SubmitBidInput {
  readonly tenantId: string;
  readonly lotId: string;
  readonly supplierId: string;
  readonly content: OfferedContent;
}

export type SubmitBidFailure =
  | (Failure<'DeadlinePassed'> & { readonly deadline: Date; readonly receivedAt: Date })
  | InvalidInput
  | RoleMissing
  | ConflictOfInterest
  | Failure<'WrongPhase'>
  | Failure<'NotFound'>;

interface Receipt {
  readonly action: 'submitBid' | 'refuseLateBid';
  readonly type: 'Bid' | 'LateAttempt';
  readonly row: Bid | LateAttempt;
}

/** Whoever acts for the authority does not bid for what it buys, for any supplier. */
export type ConflictOfInterest = Failure<'ConflictOfInterest'>;

/** Who sent it: a person or a program. */
type Author = { readonly personId: string } | { readonly clientId: string };

type Arrived = SubmitBidInput & { readonly sealed: string; readonly hash: string; readonly by: Author };

const authorOf = ({ personId, client }: Viewer): Author => (client ? { clientId: personId } : { personId });

const NOT_FOUND = fail({ kind: 'NotFound' as const, message: 'There is no such lot or supplier', path: ['lotId'] });

const CONFLICT = fail({
  kind: 'ConflictOfInterest' as const,
  message: 'You act for the authority that buys this, so you cannot bid for it: somebody else of the supplier must',
  path: ['supplierId'],
});

/** Takes a supplier's bid: the last complete one per supplier and lot stands. Late ones are refused and recorded. */
@Injectable()
export class SubmitBid {
  constructor(
    private readonly em: EntityManager,
    private readonly vault: BidVault,
    private readonly lots: LotsOnOffer,
  ) {}

  async execute(viewer: Viewer, input: SubmitBidInput): Promise<Result<Bid, SubmitBidFailure>> {
    if (!actsFor(viewer, input.supplierId)) return NOT_FOUND;
    if (isOnBuyingSide(viewer, input.tenantId)) return CONFLICT;
    if (!maySend(viewer, input.supplierId)) return fail(roleMissing(maySend, 'supplierId'));
    const sealed = canonicalJson({ ...input.content, nonce: randomBytes(32).toString('base64url') });
    const arrived = { ...input, sealed, hash: sha256(sealed), by: authorOf(viewer) };
    return inTransaction(this.em, viewer, (em) => this.receive(em, arrived));
  }

  private async receive(em: EntityManager, arrived: Arrived): Promise<Result<Bid, SubmitBidFailure>> {
    const asked = await this.lots.requirements(em, arrived);
    if (!asked || !(await this.lots.isSupplier(em, arrived.supplierId))) return NOT_FOUND;
    await this.waitForOwnTurn(em, arrived);
    const receipt = await receiptInstant(em, arrived.tenantId, arrived.lotId);
    if (!receipt) return fail({ kind: 'WrongPhase', message: 'This tender does not take bids', path: ['lotId'] });
    if (!receipt.inTime) return this.refuseLate(em, arrived, receipt);
    const faults = offerFaults(arrived.content, asked);
    return faults.length > 0 ? fail(invalidInput(faults)) : ok(await this.keep(em, arrived, receipt));
  }

  /** Two bids of one supplier are taken one after the other, so that the later receipt is the one that stands. */
  private async waitForOwnTurn(em: EntityManager, { lotId, supplierId }: Arrived): Promise<void> {
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 1))', [`${lotId}:${supplierId}`]);
  }

  private async refuseLate(
    em: EntityManager,
    arrived: Arrived,
    { receivedAt, deadline }: ReceiptInstant,
  ): Promise<Result<Bid, SubmitBidFailure>> {
    const { tenantId, lotId, supplierId, by, hash } = arrived;
    const late = em.create(LateAttempt, {
      ...{ tenantId, lotId, supplierId, ...by, contentHash: hash },
      attemptedAt: receivedAt,
      size: Buffer.byteLength(arrived.sealed),
    });
    await this.record(em, arrived, { action: 'refuseLateBid', type: 'LateAttempt', row: late });
    const message = `The deadline was ${deadline.toISOString()}; this bid arrived at ${receivedAt.toISOString()}. The attempt is recorded.`;
    return fail({ kind: 'DeadlinePassed', message, path: ['lotId'], deadline, receivedAt });
  }

  private async keep(em: EntityManager, arrived: Arrived, { receivedAt }: ReceiptInstant): Promise<Bid> {
    const { tenantId, lotId, supplierId, hash, sealed } = arrived;
    await em.nativeUpdate(Bid, { tenantId, lotId, supplierId, state: 'SUBMITTED' }, { state: 'SUPERSEDED' });
    const bid = em.create(Bid, {
      ...{ tenantId, lotId, supplierId, receivedAt, id: randomUUID(), state: 'SUBMITTED', contentHash: hash },
      partyIds: [supplierId],
      size: Buffer.byteLength(sealed),
    });
    await em.flush();
    await this.vault.seal(em, { tenantId, bidId: bid.id }, sealed);
    await this.record(em, arrived, { action: 'submitBid', type: 'Bid', row: bid });
    return bid;
  }

  private async record(em: EntityManager, arrived: Arrived, { action, type, row }: Receipt): Promise<void> {
    const { tenantId, lotId, supplierId, by } = arrived;
    const personId = 'personId' in by ? by.personId : by.clientId;
    const { tenderId } = await em.findOneOrFail(Lot, { tenantId, id: lotId });
    const { id, contentHash, size } = row;
    recordLeaf(em, {
      ...{ tenantId, tenderId, personId, action, onBehalfOf: supplierId, sealedLotId: lotId },
      ...{ object: { type, id }, after: { lotId, supplierId, contentHash, size } },
    });
  }
}
