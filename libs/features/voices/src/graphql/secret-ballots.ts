/**
 * Mutations that take no `Idempotency-Key`: the answer to a keyed request is kept with whoever asked, and who voted is kept
 * nowhere. A ballot that is sent again replaces itself.
 */
export const SECRET_BALLOTS = ['castBallot'] as const;

/**
 * Asked by people without an account: what they sent, and that it was sent, is kept with nobody. Staff's own take a key.
 */
export const SECRET_QUESTIONS = ['askWardQuestion', 'confirmWardQuestion'] as const;
