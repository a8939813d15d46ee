/**
 * Mutations that take no `Idempotency-Key`: the answer to a keyed request is kept with whoever asked, and who voted is kept
 * nowhere. A ballot that is sent again replaces itself.
 */
export const SECRET_BALLOTS = ['castBallot'] as const;
