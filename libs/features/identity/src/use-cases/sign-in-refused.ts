import { type Fail, type Failure, fail } from '@commonweal/result';

/** Nobody is signed in. When there were too many attempts, it says when to try again, whether or not the account exists. */
export type SignInRefused = Failure<'SignInRefused'> & { readonly retryAt: Date | null };
export type ChallengeEnded = Failure<'ChallengeEnded'>;

const refused = (message: string, retryAt: Date | null = null): Fail<SignInRefused> =>
  fail({ kind: 'SignInRefused', message, retryAt });

export const WRONG_PASSWORD = refused('The e-mail address and password do not go together. Check both.');
export const WRONG_CURRENT_PASSWORD = refused('This is not your password. Type the one you sign in with now.');
export const WRONG_CHOSEN_PASSWORD = refused(
  'This is not the password that was chosen with the account. If you did not ask for one, close this page.',
);
export const WRONG_CODE = refused(
  'The code is not right, or was used before. Wait for the next one, or use a recovery code.',
);
export const WRONG_PASSKEY = refused('This passkey does not sign anybody in here. Use another one, or your password.');
export const WRONG_ANSWER = refused('The other service did not sign you in. Try again, or sign in another way.');

export const tooManyAttempts = (retryAt: Date): Fail<SignInRefused> =>
  refused('Too many attempts were made. Wait a while, then try again.', retryAt);

export const CHALLENGE_ENDED: Fail<ChallengeEnded> = fail({
  kind: 'ChallengeEnded',
  message: 'This took too long, or was finished already. Start again.',
  path: ['challenge'],
});
