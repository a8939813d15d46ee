import { type EntityManager as Em, EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { type Viewer, actsFor, roleMissing } from '@commonweal/auth';
import { storedText } from '@commonweal/canonical';
import { inTransaction, Lot, LotPlace, SampleBidSet, type StoredSampleCase, Tender } from '@commonweal/persistence';
import { type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { lotCriteria } from '../criteria/lot-criteria.js';
import { mayTryWeights } from '../policy.js';
import { lotDesign } from '../sample-bids/lot-design.js';
import { type GivenCase, sampleBidFaults } from '../sample-bids/sample-bid-faults.js';
import { conflict, notFound, wrongPhase } from './failures.js';
import type { LockFailure, RowKey } from './locked-tender.js';
import { recordChange } from './record-change.js';
import { storedCriteria } from './replace-criteria.js';

export interface SaveSampleBidsInput {
  readonly lot: RowKey;
  /** of the sample bids that were read; 0 when there were none */
  readonly version: number;
  readonly cases: readonly GivenCase[];
}

export type SaveSampleBidsFailure = InvalidInput | LockFailure;

/** Saves the sample bids of a draft's lot. The tender itself does not change, nor does its version. */
@Injectable()
export class SaveSampleBids {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: SaveSampleBidsInput): Promise<Result<Lot, SaveSampleBidsFailure>> {
    return inTransaction(this.em, viewer, (em) => this.save(em, viewer, input));
  }

  private async save(em: Em, viewer: Viewer, input: SaveSampleBidsInput): Promise<Result<Lot, SaveSampleBidsFailure>> {
    const draft = await lockedDraftLot(em, viewer, input.lot);
    if (!draft.ok) return draft;
    const { tender, lot } = draft.value;
    const saved = await em.findOne(SampleBidSet, { tenantId: lot.tenantId, lotId: lot.id });
    const version = saved?.version ?? 0;
    if (version !== input.version) return fail(conflictOfSamples(version));
    const design = lotDesign(lotCriteria(tender, lot, await storedCriteria(em, lot)));
    const places = await em.find(LotPlace, { tenantId: lot.tenantId, lotId: lot.id });
    const faults = sampleBidFaults(input.cases, { design, places: places.map(({ code }) => code) });
    if (faults.length > 0) return fail(invalidInput(faults));

    const cases = input.cases.map(storedCase);
    const before = { cases: saved?.cases ?? [] };
    recordChange(em, { viewer, tender, lot, action: 'saveSampleBids', before, after: { cases } });
    keep(em, lot, { saved, cases });
    return ok(lot);
  }
}

interface Kept {
  readonly saved: SampleBidSet | null;
  readonly cases: readonly StoredSampleCase[];
}

function keep(em: Em, { tenantId, id: lotId }: Lot, { saved, cases }: Kept): void {
  if (saved) saved.cases = cases;
  else em.create(SampleBidSet, { tenantId, lotId, cases });
}

/** The draft's lot; the lock is on its tender, so that it is not published meanwhile. */
async function lockedDraftLot(
  em: Em,
  viewer: Viewer,
  { tenantId, id }: RowKey,
): Promise<Result<{ readonly tender: Tender; readonly lot: Lot }, LockFailure>> {
  const mine = actsFor(viewer, tenantId);
  if (mine && !mayTryWeights(viewer, tenantId)) return fail(roleMissing(mayTryWeights, 'lotId'));
  const lot = mine ? await em.findOne(Lot, { tenantId, id }) : null;
  if (!lot) return fail(notFound('lotId', 'lot'));
  const key = { tenantId, id: lot.tenderId };
  const tender = await em.findOneOrFail(Tender, key, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (tender.state === 'DRAFT') return ok({ tender, lot });
  return fail(wrongPhase('lotId', 'Weights are tried while a tender is a draft: what was published stands'));
}

const conflictOfSamples = (currentVersion: number) => ({
  ...conflict(currentVersion),
  message: 'Somebody saved other sample bids since you read them: read them again and repeat your change',
});

const storedCase = ({ name, bids }: GivenCase): StoredSampleCase => ({
  name: storedText(name),
  bids: bids.map(({ grades, ...bid }) => ({
    ...{ name: storedText(bid.name), price: bid.price, socialValue: bid.socialValue },
    ...(bid.place && { place: bid.place }),
    grades: Object.fromEntries(grades.map(({ criterionKey, grade }) => [criterionKey, grade])),
  })),
});
