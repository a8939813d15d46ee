import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { actsFor, type RoleMissing, roleMissing, type Viewer } from '@commonweal/auth';
import type { LocalDate } from '@commonweal/calendar';
import { Councillor, inTransaction } from '@commonweal/persistence';
import { type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { mayKeepCouncillors } from '../policy.js';
import { councillorFaults, factsOf, forgetEnded, keptAddress, openList } from './councillor-list.js';
import { type NotFound, notFound } from './failures.js';
import { recordVoices, type RowKey } from './known-round.js';

export interface ChangeCouncillorInput {
  readonly councillor: RowKey;
  readonly name: string;
  readonly email: string | null;
  /** Last day in office; null while it goes on. */
  readonly endedOn: LocalDate | null;
}

type ChangeFailure = InvalidInput | NotFound | RoleMissing;

/** Changes a councillor's name or address, or says on which day the office ends. Nobody is taken off the list. */
@Injectable()
export class ChangeCouncillor {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: ChangeCouncillorInput): Promise<Result<RowKey, ChangeFailure>> {
    const { tenantId, id } = input.councillor;
    return inTransaction(this.em, viewer, async (em) => {
      const known = actsFor(viewer, tenantId) ? await em.findOne(Councillor, { tenantId, id }) : null;
      if (!known) return fail(notFound('councillorId'));
      if (!mayKeepCouncillors(viewer, tenantId)) return fail(roleMissing(mayKeepCouncillors, 'councillorId'));
      const today = await openList(em, tenantId);
      await em.refresh(known);
      const listed = { tenantId, id, wardCode: known.wardCode, name: input.name, email: keptAddress(input.email) };
      const faults = await councillorFaults(em, listed, today);
      if (faults.length > 0) return fail(invalidInput(faults));
      const before = factsOf(known);
      await forgetEnded(em, tenantId, today);
      em.assign(known, changed(input, today));
      const object = { type: 'Councillor', id } as const;
      recordVoices(em, { viewer, tenantId, object, action: 'changeCouncillor', before, after: factsOf(known) });
      return ok({ tenantId, id });
    });
  }
}

/** The address goes with the office. */
const changed = ({ name, email, endedOn }: ChangeCouncillorInput, today: LocalDate) => ({
  ...{ name: name.trim(), endedOn },
  email: endedOn !== null && endedOn < today ? null : keptAddress(email),
});
