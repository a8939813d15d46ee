import { Injectable } from '@nestjs/common';

import { SessionReader, type Viewer } from '@commonweal/auth';
import { type RequestContext, toGlobalId } from '@commonweal/graphql';
import type { Passkey } from '@commonweal/persistence';

import type { OwnFactors } from '../factors/own-factors.js';
import type { Device, OpenedSession } from '../sessions/opened-session.js';
import type { SecondFactorNeeded } from '../use-cases/admit-person.js';
import { SignOut } from '../use-cases/sign-out.js';

/** Where the request says that it comes from. */
export const deviceOfRequest = ({ caller }: RequestContext): Device => caller;

export const passkeyAnswer = ({ personId, id, name, createdAt, lastUsedAt }: Passkey) => ({
  ...{ name, createdAt, lastUsedAt: lastUsedAt ?? null },
  id: toGlobalId('Passkey', { tenantId: personId, id }),
});

export const factorsAnswer = ({ totp, passkeys, recoveryCodesLeft }: OwnFactors) => ({
  ...{ totp, recoveryCodesLeft },
  passkeys: passkeys.map(passkeyAnswer),
});

const secondFactorNeeded = (needed: SecondFactorNeeded) => ({
  ...{ __typename: 'SecondFactorNeeded' as const, ...needed, path: [] },
  message: 'Show a second factor as well: a code of your app, a passkey or a recovery code.',
});

/** What is answered when somebody has signed in, or has to show more. */
@Injectable()
export class SignedInAnswer {
  constructor(
    private readonly sessions: SessionReader,
    private readonly signOut: SignOut,
  ) {}

  /** A session that the request still had ends: nobody goes on with a secret from before. */
  async of(answer: OpenedSession | SecondFactorNeeded, request: RequestContext) {
    return 'token' in answer ? this.opened(answer, request) : secondFactorNeeded(answer);
  }

  async opened({ token, expiresAt }: OpenedSession, request: RequestContext) {
    if (request.token !== null) await this.signOut.execute(request.token);
    return { __typename: 'SignInSuccess' as const, token, expiresAt, viewer: await this.viewer(token) };
  }

  /** Who the new secret stands for, which is not the one whose request it is. */
  async viewer(token: string): Promise<Viewer> {
    const viewer = await this.sessions.viewer(token);
    if (!viewer) throw new Error('A session that was opened just now is over');
    return viewer;
  }
}
