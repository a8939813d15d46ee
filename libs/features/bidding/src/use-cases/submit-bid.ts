import { randomBytes, randomUUID } from 'node:crypto';

import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { actsFor, type Viewer } from '@commonweal/auth';
import { canonicalJson, sha256 } from '@commonweal/canonical';
import { BidVault } from '@commonweal/gateways';
import { Bid, inTransaction, LateAttempt } from '@commonweal/persistence';
import { type Failure, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import type { OfferedContent } from '../content/bid-content.js';
import { contentFaults } from '../content/content-faults.js';
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
  | Failure<'WrongPhase'>
  | Failure<'NotFound'>;

type Arrived = SubmitBidInput & { readonly sealed: string; readonly hash: string; readonly personId: string };

const NOT_FOUND = fail({ kind: 'NotFound' as const, message: 'There is no such lot or supplier', path: ['lotId'] });

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
    const sealed = canonicalJson({ ...input.content, nonce: randomBytes(32).toString('base64url') });
    const arrived = { ...input, sealed, hash: sha256(sealed), personId: viewer.personId };
    return inTransaction(this.em, viewer, (em) => this.receive(em, arrived));
  }

  private async receive(em: EntityManager, arrived: Arrived): Promise<Result<Bid, SubmitBidFailure>> {
    const asked = await this.lots.requirements(em, arrived);
    if (!asked || !(await this.lots.isSupplier(em, arrived.supplierId))) return NOT_FOUND;
    await this.waitForOwnTurn(em, arrived);
    const receipt = await receiptInstant(em, arrived.tenantId, arrived.lotId);
    if (!receipt) return fail({ kind: 'WrongPhase', message: 'This tender does not take bids', path: ['lotId'] });
    if (!receipt.inTime) return this.refuseLate(em, arrived, receipt);
    const faults = contentFaults(arrived.content, asked);
    return faults.length > 0 ? fail(invalidInput(faults)) : ok(await this.keep(em, arrived, receipt));
  }

  /** Two bids of one supplier are taken one after the other, so that the later receipt is the one that stands. */
  private async waitForOwnTurn(em: EntityManager, { lotId, supplierId }: Arrived): Promise<void> {
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 1))', [`${lotId}:${supplierId}`]);
  }

  private refuseLate(
    em: EntityManager,
    arrived: Arrived,
    { receivedAt, deadline }: ReceiptInstant,
  ): Result<Bid, SubmitBidFailure> {
    const { tenantId, lotId, supplierId, personId, hash } = arrived;
    em.create(LateAttempt, {
      ...{ tenantId, lotId, supplierId, personId, contentHash: hash },
      attemptedAt: receivedAt,
      size: Buffer.byteLength(arrived.sealed),
    });
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
    return bid;
  }
}
