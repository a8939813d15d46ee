import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { inTransaction, type Lot } from '@commonweal/persistence';
import { type Fault, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import {
  type SocialValueChoice,
  choiceField,
  socialValueFaults,
  withSocialValue,
} from '../criteria/add-social-value.js';
import type { LotCriteria } from '../criteria/criterion.js';
import { lotCriteria } from '../criteria/lot-criteria.js';
import { leafFaults } from '../criteria/scoring-faults.js';
import { type LockFailure, type LotChange, lockedLot, touchTender } from './locked-tender.js';
import { replaceCriteria, storedCriteria } from './replace-criteria.js';

export type AddSocialValueCriterionInput = LotChange & { readonly choice: SocialValueChoice };

export type AddSocialValueCriterionFailure = InvalidInput | LockFailure;

/** Adds social value to the criteria of a draft's lot; the others keep their proportions. */
@Injectable()
export class AddSocialValueCriterion {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: AddSocialValueCriterionInput): Promise<Result<Lot, AddSocialValueCriterionFailure>> {
    return inTransaction(this.em, viewer, (em) => this.add(em, viewer, input));
  }

  private async add(
    em: EntityManager,
    viewer: Viewer,
    input: AddSocialValueCriterionInput,
  ): Promise<Result<Lot, AddSocialValueCriterionFailure>> {
    const locked = await lockedLot(em, viewer, input);
    if (!locked.ok) return locked;
    const { tender, lot } = locked.value;
    const present = lotCriteria(tender, lot, await storedCriteria(em, lot));
    const faults = socialValueFaults(present.criteria, input.choice);
    if (faults.length > 0) return fail(invalidInput(faults));

    const criteria = withSocialValue(present.criteria, input.choice);
    const unsound = settingsFaults({ ...present, criteria }, present.criteria.length);
    if (unsound.length > 0) return fail(invalidInput(unsound));
    await replaceCriteria(em, lot, criteria);
    await touchTender(em, tender);
    return ok(lot);
  }
}

/** What the scoring engine objects to in the criteria that were added, at the field that it came from. */
function settingsFaults({ criteria, ...lot }: LotCriteria, from: number): Fault[] {
  const added = criteria.slice(from);
  return leafFaults({ ...lot, criteria: added }).map(({ path, message }) => ({
    path: choiceField(path, added),
    message,
  }));
}
