/**
 * Mutations that take or give secrets: passwords, codes, tokens. They take no `Idempotency-Key`, because the answer to a
 * keyed request is kept and a fingerprint of its input with it.
 */
export const SECRET_MUTATIONS = [
  ...['signIn', 'confirmSecondFactor', 'beginPasskeySignIn', 'signInWithPasskey'],
  ...['beginProviderSignIn', 'signInWithProvider'],
  ...['registerPerson', 'confirmAddress', 'requestPasswordReset', 'resetPassword', 'changePassword'],
  ...['beginTotpEnrolment', 'confirmTotpEnrolment', 'removeTotp', 'regenerateRecoveryCodes'],
  ...['beginPasskeyRegistration', 'registerPasskey', 'renamePasskey', 'removePasskey'],
  ...['signOut', 'revokeSession', 'revokeOtherSessions'],
] as const;
