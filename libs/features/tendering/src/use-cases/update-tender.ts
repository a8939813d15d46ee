import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { storedText } from '@commonweal/canonical';
import { type Amount, parsePounds } from '@commonweal/money';
import { inTransaction, type Tender } from '@commonweal/persistence';
import { type Fault, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { type FoundBy, foundByFaults, withFoundBy } from '../search/found-by.js';
import { renameOnlyLot } from '../lots/rename-only-lot.js';
import { textFaults } from '../text/text-faults.js';
import { type LockFailure, type TenderChange, lockedDraft } from './locked-tender.js';
import { recordChange, tenderFacts } from './record-change.js';

/** What is undefined stays as it is. */
export interface UpdateTenderInput extends TenderChange, FoundBy {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly deadline: Date | undefined;
  /** pounds as text, and whether VAT is in them */
  readonly estimatedValue: { readonly amount: string; readonly vat: Amount['vat'] } | undefined;
}

export type UpdateTenderFailure = InvalidInput | LockFailure;

/** Changes the details of a draft. */
@Injectable()
export class UpdateTender {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: UpdateTenderInput): Promise<Result<Tender, UpdateTenderFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const draft = await lockedDraft(em, viewer, input);
      if (!draft.ok) return draft;
      const faults = [...detailFaults(input), ...(await foundByFaults(em, input))];
      if (faults.length > 0) return fail(invalidInput(faults));
      const before = tenderFacts(draft.value);
      const tender = withDetails(draft.value, input);
      await renameOnlyLot(em, tender, before.title);
      await withFoundBy(em, tender, input);
      recordChange(em, { viewer, tender, action: 'updateTender', before, after: tenderFacts(tender) });
      return ok(tender);
    });
  }
}

function detailFaults({ title, description, estimatedValue }: UpdateTenderInput): Fault[] {
  const long = { path: '$.description', name: 'the description', least: 0, most: 200_000 };
  return [
    ...(title === undefined ? [] : textFaults(title, { path: '$.title', name: 'a title', most: 2_000 })),
    ...(description === undefined ? [] : textFaults(description, long)),
    ...(estimatedValue === undefined ? [] : valueFaults(estimatedValue.amount)),
  ];
}

function valueFaults(amount: string): Fault[] {
  const parsed = parsePounds(amount);
  return parsed.ok ? [] : [{ path: '$.estimatedValue.amount', message: parsed.failure.message }];
}

function withDetails(tender: Tender, { title, description, deadline, estimatedValue }: UpdateTenderInput): Tender {
  if (title !== undefined) tender.title = storedText(title);
  if (description !== undefined) tender.description = storedText(description);
  if (deadline !== undefined) tender.deadline = deadline;
  const parsed = estimatedValue && parsePounds(estimatedValue.amount);
  if (parsed?.ok) Object.assign(tender, { valuePence: parsed.value, valueVat: estimatedValue?.vat });
  return tender;
}
