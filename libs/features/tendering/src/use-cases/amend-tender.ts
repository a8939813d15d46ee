import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { type Viewer, actsFor, roleMissing } from '@commonweal/auth';
import { londonClock } from '@commonweal/calendar';
import { storedText } from '@commonweal/canonical';
import {
  amendmentFaults,
  type FieldChange,
  fieldChanges,
  type TenderContent,
  timeLeft,
  type TimeLeft,
} from '@commonweal/deal';
import { USUAL_FACTS } from '@commonweal/design';
import { announceAmendment } from '@commonweal/gateways';
import { promiseJob } from '@commonweal/outbox';
import { inTransaction, type Tender, TenderAmendment, TenderDesign } from '@commonweal/persistence';
import { type Fault, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { type AmendedDocuments, amendedDocuments, storeAmended } from '../amending/amended-documents.js';
import { type SentAmendment, sentAmendmentFaults, sentContent } from '../amending/read-amendment.js';
import { lotNumbers, newestContent } from '../amending/stored-content.js';
import { movedDeadlineGaps } from '../amending/moved-deadline.js';
import { newDealGaps } from '../amending/new-deal-gaps.js';
import { mayAmend } from '../policy.js';
import { databaseClock } from './database-clock.js';
import { type WrongPhase, notFound, wrongPhase } from './failures.js';
import { lockOutBids } from './lock-out-bids.js';
import { type LockFailure, type TenderChange, lockedTender } from './locked-tender.js';
import { recordChange } from './record-change.js';

export interface AmendTenderInput extends TenderChange, SentAmendment {
  /** Everything is checked and worked out, and nothing is kept. */
  readonly previewOnly: boolean;
}

export type AmendTenderFailure = InvalidInput | LockFailure;

/** What an amendment changes, and the time that it leaves. */
export interface Amended {
  readonly tender: Tender;
  readonly changes: readonly FieldChange[];
  readonly timeLeft: TimeLeft | null;
}

/** The version that is to follow, and what it follows. */
interface NextVersion {
  readonly tender: Tender;
  readonly number: number;
  readonly before: TenderContent;
  readonly after: TenderContent;
  readonly documents: AmendedDocuments;
  readonly now: Date;
}

const KEEP_DEADLINES = `update tender set deadline = ?, enquiry_deadline = ?, version = version + 1
  where tenant_id = ? and id = ?`;

/**
 * Makes the next version of a published tender that is open for bids. Its later days count from this moment on, for
 * everybody; all else stands once the notice of it is accepted. Bids that were sent are not touched.
 */
@Injectable()
export class AmendTender {
  constructor(private readonly em: EntityManager) {}

  async execute(viewer: Viewer, input: AmendTenderInput): Promise<Result<Amended, AmendTenderFailure>> {
    const { tenantId } = input.tender;
    if (!actsFor(viewer, tenantId)) return fail(notFound('tenderId', 'tender'));
    if (!mayAmend(viewer, tenantId)) return fail(roleMissing(mayAmend, 'tenderId'));
    return inTransaction(this.em, viewer, async (em) => {
      await lockOutBids(em, input.tender);
      const locked = await lockedTender(em, viewer, { ...input, policy: mayAmend });
      if (!locked.ok) return locked;
      const now = await databaseClock(em);
      const refused = refusal(locked.value, now);
      return refused ? fail(refused) : this.amend(em, viewer, { tender: locked.value, input, now });
    });
  }

  private async amend(em: EntityManager, viewer: Viewer, { tender, input, now }: Opened) {
    const { content: before, number } = await newestContent(em, tender);
    const documents = await amendedDocuments(em, tender, { sent: input.documents, before: before.documents });
    const standing = { content: before, numbers: await lotNumbers(em, tender) };
    const design = await em.findOne(TenderDesign, { tenantId: tender.tenantId, tenderId: tender.id });
    const after = { ...sentContent(input, standing), documents: documents.after };
    const faults: Fault[] = [
      ...sentAmendmentFaults(input, standing),
      ...documents.faults,
      ...amendmentFaults({ before, after, now }).filter(({ path }) => path !== '$' || documents.faults.length === 0),
      ...movedDeadlineGaps(design, before, after),
      ...newDealGaps({ tender, design }, before, after),
    ];
    if (faults.length > 0) return fail(invalidInput(faults));
    const version = { tender, number: number + 1, before, after, documents, now };
    if (!input.previewOnly) await this.keep(em, viewer, { ...version, reason: storedText(input.reason) });
    return ok(amended(version, design));
  }

  private async keep(em: EntityManager, viewer: Viewer, { reason, ...version }: NextVersion & { reason: string }) {
    const { tender, number, before, after, documents, now } = version;
    const { tenantId, id: tenderId } = tender;
    em.create(TenderAmendment, {
      ...{ tenantId, tenderId, number, reason, before, after },
      ...{ amendedBy: viewer.personId, amendedAt: now },
    });
    promiseJob(em, announceAmendment, { tenantId, payload: { tenantId, tenderId } });
    recordChange(em, {
      ...{ viewer, tender, action: 'amendTender' },
      ...{ before: { ...before }, after: { ...after, number, reason } },
    });
    await em.flush();
    await storeAmended(em, tender, { ...documents, number });
    await em.execute(KEEP_DEADLINES, [after.deadline, after.enquiryDeadline, tenantId, tenderId]);
    await em.refresh(tender);
  }
}

interface Opened {
  readonly tender: Tender;
  readonly input: AmendTenderInput;
  readonly now: Date;
}

function refusal({ state, deadline }: Tender, now: Date): WrongPhase | null {
  if (state !== 'PUBLISHED') {
    const instead = state === 'DRAFT' ? ': change the draft itself' : '';
    return wrongPhase(
      'tenderId',
      `Only a published tender is amended, and this one is ${state.toLowerCase()}${instead}`,
    );
  }
  if (deadline && now < deadline) return null;
  return wrongPhase('tenderId', `The deadline was ${deadline?.toISOString()}: after it nothing is amended`);
}

function amended({ tender, before, after, now }: NextVersion, design: TenderDesign | null): Amended {
  const changes = fieldChanges(before, after);
  const route = design && { regime: design.regime, facts: design.timeline?.facts ?? USUAL_FACTS };
  const question = { today: londonClock(now).date, deadline: new Date(after.deadline), route };
  return { tender, changes, timeLeft: timeLeft(changes, question) };
}
