import { randomUUID } from 'node:crypto';

import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { isPerson, newAssistanceBearer, secretHash, type Viewer } from '@commonweal/auth';
import { canonicalMailAddress } from '@commonweal/canonical';
import { AssistedSession, inTransaction } from '@commonweal/persistence';
import { type Failure, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { recordSession } from '../audit/record-session.js';
import { startFaults, type StartInput } from './start-faults.js';

export type StartFailure = InvalidInput | Failure<'AssistanceRefused'>;

/** An assisted session with its secret, on the only occasion on which that can be told. */
export interface Started {
  readonly session: AssistedSession;
  readonly token: string;
}

const BEGIN = 'select tenant_id from begin_assistance(?)';
const REFUSED = fail({
  kind: 'AssistanceRefused' as const,
  message:
    'You may help those who act for a supplier that bids in no tender of yours, once the operator has made you a helper and your session has a second factor. Check the address and the supplier’s full name.',
  path: ['email'],
});

/** Begins to act for a person of a supplier: by consent, for a reason, for an hour at most by the database's clock. */
@Injectable()
export class StartAssistedSession {
  constructor(private readonly em: EntityManager) {}

  async execute(viewer: Viewer, input: StartInput): Promise<Result<Started, StartFailure>> {
    const faults = startFaults(input);
    if (faults.length > 0) return fail(invalidInput(faults));
    if (!isPerson(viewer) || !viewer.secondFactor) return REFUSED;
    return inTransaction(this.em, viewer, (em) => this.begin(em, viewer, input));
  }

  private async begin(em: EntityManager, viewer: Viewer, input: StartInput): Promise<Result<Started, StartFailure>> {
    const [id, token] = [randomUUID(), newAssistanceBearer()];
    const request = {
      ...{ id, tokenHash: secretHash(token), email: canonicalMailAddress(input.email) },
      ...{ supplier: input.supplierName.trim().toLowerCase(), reason: input.reason.trim() },
      ...{ consentVersion: input.consentVersion, minutes: input.minutes },
    };
    const [begun] = await em.execute<{ tenant_id: string }[]>(BEGIN, [JSON.stringify(request)]);
    if (!begun) return REFUSED;
    const session = await em.findOneOrFail(AssistedSession, { tenantId: begun.tenant_id, id });
    const { consentVersion, reason, startedAt, endsAt } = session;
    await recordSession(em, { session, viewer, action: 'recordConsent', after: { consentVersion } });
    const times = { startedAt: startedAt.toISOString(), endsAt: endsAt.toISOString() };
    await recordSession(em, { session, viewer, action: 'startAssistedSession', after: times, reason });
    return ok({ token, session });
  }
}
