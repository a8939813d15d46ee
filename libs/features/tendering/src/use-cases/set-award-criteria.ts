import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { inTransaction, type Lot } from '@commonweal/persistence';
import { type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { criteriaFaults } from '../criteria/criteria-faults.js';
import { lotCriteria } from '../criteria/lot-criteria.js';
import { withKeptQuestions } from '../criteria/question-faults.js';
import { type CriteriaInput, readCriteria } from '../criteria/read-criteria.js';
import { type LockFailure, type LotChange, lockedLot, touchTender } from './locked-tender.js';
import { recordChange } from './record-change.js';
import { replaceCriteria, storedCriteria } from './replace-criteria.js';

export type SetAwardCriteriaInput = LotChange & CriteriaInput;

export type SetAwardCriteriaFailure = InvalidInput | LockFailure;

/** Replaces the award criteria and scoring rules of a draft's lot. */
@Injectable()
export class SetAwardCriteria {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: SetAwardCriteriaInput): Promise<Result<Lot, SetAwardCriteriaFailure>> {
    return inTransaction(this.em, viewer, (em) => this.set(em, viewer, input));
  }

  private async set(
    em: EntityManager,
    viewer: Viewer,
    input: SetAwardCriteriaInput,
  ): Promise<Result<Lot, SetAwardCriteriaFailure>> {
    const locked = await lockedLot(em, viewer, input);
    if (!locked.ok) return locked;
    const { tender, lot } = locked.value;
    const before = lotCriteria(tender, lot, await storedCriteria(em, lot));
    const { rules, faults, ...read } = readCriteria(input);
    const criteria = withKeptQuestions(read.criteria, before.criteria);
    const { contractValue } = before;
    const all = [...faults, ...criteriaFaults({ criteria, rules, contractValue })];
    if (all.length > 0) return fail(invalidInput(all));

    await replaceCriteria(em, lot, criteria);
    recordChange(em, { viewer, tender, lot, action: 'setAwardCriteria', before, after: { criteria, rules } });
    Object.assign(lot, { ...rules, tieBreak: [...rules.tieBreak] });
    await touchTender(em, tender);
    return ok(lot);
  }
}
