import { randomUUID } from 'node:crypto';

import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { actsFor, type RoleMissing, roleMissing, type Viewer } from '@commonweal/auth';
import { Councillor, inTransaction, Organisation } from '@commonweal/persistence';
import { type Fault, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { mayKeepCouncillors } from '../policy.js';
import { councillorFaults, factsOf, forgetEnded, keptAddress, openList } from './councillor-list.js';
import { type NotFound, notFound } from './failures.js';
import { recordVoices, type RowKey } from './known-round.js';

export interface AddCouncillorInput {
  readonly authorityId: string;
  readonly wardCode: string;
  readonly name: string;
  readonly email: string | null;
}

type AddFailure = InvalidInput | NotFound | RoleMissing;

const MOST = 2_000;
const IS_WARD = `select exists (select from place where code = ? and kind = 'WARD') as known`;
const NO_WARD: Fault = { path: '$.ward', message: 'No ward that is known here has this code' };
const FULL: Fault = { path: '$.name', message: `A list has at most ${MOST} councillors` };

/** Puts a councillor of one of its wards on an authority's list. */
@Injectable()
export class AddCouncillor {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: AddCouncillorInput): Promise<Result<RowKey, AddFailure>> {
    const { authorityId: tenantId, wardCode, name } = input;
    return inTransaction(this.em, viewer, async (em) => {
      const known = actsFor(viewer, tenantId) ? await em.count(Organisation, { id: tenantId, kind: 'AUTHORITY' }) : 0;
      if (known === 0) return fail(notFound('authorityId'));
      if (!mayKeepCouncillors(viewer, tenantId)) return fail(roleMissing(mayKeepCouncillors, 'authorityId'));
      const key = { tenantId, id: randomUUID() };
      const listed = { ...key, wardCode, name, email: keptAddress(input.email) };
      const today = await openList(em, tenantId);
      const faults = [...(await listFaults(em, listed)), ...(await councillorFaults(em, listed, today))];
      if (faults.length > 0) return fail(invalidInput(faults));
      await forgetEnded(em, tenantId, today);
      const added = em.create(Councillor, { ...listed, name: name.trim() });
      const object = { type: 'Councillor', id: key.id } as const;
      recordVoices(em, { viewer, tenantId, object, action: 'addCouncillor', after: factsOf(added) });
      return ok(key);
    });
  }
}

async function listFaults(em: EntityManager, { tenantId, wardCode }: { tenantId: string; wardCode: string }) {
  const [row] = await em.execute<{ known: boolean }[]>(IS_WARD, [wardCode]);
  const listed = await em.count(Councillor, { tenantId });
  return [...(row?.known ? [] : [NO_WARD]), ...(listed < MOST ? [] : [FULL])];
}
