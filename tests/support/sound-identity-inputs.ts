import { randomUUID } from 'node:crypto';

import { toGlobalId } from '@commonweal/graphql';

import type { SignedInPerson } from './people.js';

/** Who has nothing yet signs in, or asks for an account. */
const SOMEBODY = { email: 'somebody@example.org', password: 'tidal brass lantern' };

/** An input for each mutation about accounts that is well formed. */
export function soundIdentityInputs({ personId }: SignedInPerson): Record<string, object> {
  const own = { tenantId: personId, id: randomUUID() };
  return {
    signIn: SOMEBODY,
    confirmSecondFactor: { challenge: 'x'.repeat(43), totp: '123456' },
    registerPerson: { ...SOMEBODY, name: 'Somebody', language: 'CY' },
    confirmAddress: { token: 'x'.repeat(43), password: SOMEBODY.password },
    requestPasswordReset: { email: SOMEBODY.email, language: 'CY' },
    resetPassword: { token: 'x'.repeat(43), password: SOMEBODY.password },
    changePassword: { currentPassword: 'x', newPassword: SOMEBODY.password },
    confirmTotpEnrolment: { code: '123456' },
    signInWithPasskey: { challenge: 'x'.repeat(43), response: '{}' },
    registerPasskey: { name: 'Laptop', response: '{}' },
    renamePasskey: { passkeyId: toGlobalId('Passkey', own), name: 'Phone' },
    removePasskey: { passkeyId: toGlobalId('Passkey', own) },
    beginProviderSignIn: { provider: 'directory', redirectUri: 'http://localhost:4100/sign-in/callback' },
    signInWithProvider: { challenge: 'x'.repeat(43), callbackUrl: 'http://localhost:4100/sign-in/callback?code=x' },
    saveSearch: { email: SOMEBODY.email, language: 'CY', search: { words: 'care' } },
    askWardQuestion: {
      ...{ authorityId: toGlobalId('Organisation', { id: own.id }), ward: 'E05999001', email: SOMEBODY.email },
      ...{ question: 'When?', language: 'CY' },
    },
    confirmWardQuestion: { token: 'x'.repeat(43) },
    confirmSearch: { token: 'x'.repeat(43) },
    stopSearch: { token: 'x'.repeat(43) },
    revokeSession: { sessionId: toGlobalId('Session', own) },
  };
}

/** Ids of a session and a passkey of somebody else's. */
export function foreignAccountIds({ personId }: SignedInPerson): string[] {
  const theirs = { tenantId: personId, id: personId };
  return [toGlobalId('Session', theirs), toGlobalId('Passkey', theirs)];
}
