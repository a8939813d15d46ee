import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { FreshSignInNeeded, Viewer } from '@commonweal/auth';
import { inTransaction, Passkey, TotpApp } from '@commonweal/persistence';
import { type Failure, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { type OwnChange, recordOwn } from '../accounts/record-own.js';
import { mayLoseFactor, type OwnFactors, ownFactors } from '../factors/own-factors.js';
import { replaceRecoveryCodes } from '../factors/recovery-rows.js';
import {
  closedToChanges,
  LAST_SECOND_FACTOR,
  type LastSecondFactor,
  type StrongerSessionNeeded,
} from './stronger-session.js';

type NotFound = Failure<'NotFound'>;
export type RegenerateFailure = StrongerSessionNeeded | FreshSignInNeeded;
export type RemoveFailure = LastSecondFactor | RegenerateFailure | NotFound;

const noPasskey = fail({ kind: 'NotFound' as const, message: 'You have no such passkey', path: ['passkeyId'] });
const noApp = fail({ kind: 'NotFound' as const, message: 'No app is set up' });

/** Makes new recovery codes. */
@Injectable()
export class RegenerateRecoveryCodes {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer): Promise<Result<string[], RegenerateFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const closed = await closedToChanges(em, viewer);
      if (closed) return closed;
      recordOwn(em, viewer.personId, { action: 'regenerateRecoveryCodes' });
      return ok(await replaceRecoveryCodes(em, viewer.personId));
    });
  }
}

interface Removal {
  /** @returns how many there were */
  readonly take: (em: EntityManager, personId: string) => Promise<number>;
  readonly change: OwnChange;
  /** What to say when there was none. */
  readonly nothing: typeof noApp;
}

/** Takes a second factor away. Whoever acts for an authority keeps one. */
@Injectable()
export class RemoveFactor {
  constructor(private readonly em: EntityManager) {}

  /** The app that makes codes. */
  totp = (viewer: Viewer): Promise<Result<OwnFactors, RemoveFailure>> =>
    this.remove(viewer, {
      ...{ nothing: noApp, change: { action: 'removeTotp' } },
      take: (em, personId) => em.nativeDelete(TotpApp, { personId, confirmedAt: { $ne: null } }),
    });

  passkey = (viewer: Viewer, id: string): Promise<Result<OwnFactors, RemoveFailure>> =>
    this.remove(viewer, {
      ...{ nothing: noPasskey, change: { action: 'removePasskey', object: { type: 'Passkey', id } } },
      take: (em, personId) => em.nativeDelete(Passkey, { personId, id }),
    });

  private remove(viewer: Viewer, { take, change, nothing }: Removal): Promise<Result<OwnFactors, RemoveFailure>> {
    const { personId } = viewer;
    return inTransaction(this.em, viewer, async (em) => {
      const closed = await closedToChanges(em, viewer);
      if (closed) return closed;
      if (!(await mayLoseFactor(em, personId))) return LAST_SECOND_FACTOR;
      if ((await take(em, personId)) === 0) return nothing;
      recordOwn(em, personId, change);
      return ok(await ownFactors(em, personId));
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
      recordOwn(em, viewer.personId, { action: 'renamePasskey', object: { type: 'Passkey', id: passkey.id } });
      return ok(passkey);
    });
  }
}

/** What is wrong with a passkey's name. */
export function passkeyNameFaults(name: string) {
  const { length } = name.trim();
  return length < 1 || length > 100 ? [{ path: '$.name', message: 'The name must have 1 to 100 characters' }] : [];
}
