import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { inTransaction, Passkey, TotpApp } from '@commonweal/persistence';
import { type Failure, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { mayLoseFactor, type OwnFactors, ownFactors } from '../factors/own-factors.js';
import { replaceRecoveryCodes } from '../factors/recovery-rows.js';
import {
  LAST_SECOND_FACTOR,
  type LastSecondFactor,
  STRONGER_SESSION_NEEDED,
  type StrongerSessionNeeded,
} from './stronger-session.js';

type NotFound = Failure<'NotFound'>;
export type RemoveFailure = LastSecondFactor | StrongerSessionNeeded | NotFound;

const noPasskey = fail({ kind: 'NotFound' as const, message: 'You have no such passkey', path: ['passkeyId'] });
const noApp = fail({ kind: 'NotFound' as const, message: 'No app is set up' });

/** Makes new recovery codes. */
@Injectable()
export class RegenerateRecoveryCodes {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer): Promise<Result<string[], StrongerSessionNeeded>> {
    return inTransaction(this.em, viewer, async (em) =>
      viewer.secondFactor ? ok(await replaceRecoveryCodes(em, viewer.personId)) : STRONGER_SESSION_NEEDED,
    );
  }
}

/** Takes a second factor away. Whoever acts for an authority keeps one. */
@Injectable()
export class RemoveFactor {
  constructor(private readonly em: EntityManager) {}

  /** The app that makes codes. */
  totp = (viewer: Viewer): Promise<Result<OwnFactors, RemoveFailure>> =>
    this.remove(viewer, noApp, (em, personId) => em.nativeDelete(TotpApp, { personId, confirmedAt: { $ne: null } }));

  passkey = (viewer: Viewer, id: string): Promise<Result<OwnFactors, RemoveFailure>> =>
    this.remove(viewer, noPasskey, (em, personId) => em.nativeDelete(Passkey, { personId, id }));

  private remove(
    viewer: Viewer,
    nothing: typeof noApp,
    take: (em: EntityManager, personId: string) => Promise<number>,
  ): Promise<Result<OwnFactors, RemoveFailure>> {
    const { personId } = viewer;
    return inTransaction(this.em, viewer, async (em) => {
      if (!viewer.secondFactor) return STRONGER_SESSION_NEEDED;
      if (!(await mayLoseFactor(em, personId))) return LAST_SECOND_FACTOR;
      return (await take(em, personId)) > 0 ? ok(await ownFactors(em, personId)) : nothing;
    });
  }
}

/** Gives a passkey another name. */
@Injectable()
export class RenamePasskey {
  constructor(private readonly em: EntityManager) {}

  execute(
    viewer: Viewer,
    { id, name }: { id: string; name: string },
  ): Promise<Result<Passkey, NotFound | InvalidInput>> {
    return inTransaction(this.em, viewer, async (em) => {
      const faults = passkeyNameFaults(name);
      if (faults.length > 0) return fail(invalidInput(faults));
      const passkey = await em.findOne(Passkey, { personId: viewer.personId, id });
      if (!passkey) return noPasskey;
      passkey.name = name.trim();
      return ok(passkey);
    });
  }
}

/** What is wrong with a passkey's name. */
export function passkeyNameFaults(name: string) {
  const { length } = name.trim();
  return length < 1 || length > 100 ? [{ path: '$.name', message: 'The name must have 1 to 100 characters' }] : [];
}
