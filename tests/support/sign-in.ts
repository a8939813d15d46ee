import { newTotpSecret, totpCode } from '../../libs/features/identity/src/factors/totp-codes.js';
import type { Loose, TestApi } from './graphql.js';

export { newTotpSecret, totpCode };

export const SIGNED_IN = `__typename ... on SignInSuccess { token expiresAt viewer { email secondFactorMissing hasSecondFactor
  organisations { name kind } } } ... on SignInRefused { message path retryAt }`;
export const NEEDED = '... on SecondFactorNeeded { challenge methods expiresAt }';

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { ${SIGNED_IN} ${NEEDED} } }`;
const CONFIRM = `mutation ($input: ConfirmSecondFactorInput!) { confirmSecondFactor(input: $input) { ${SIGNED_IN}
  ... on ChallengeEnded { message path } ... on InvalidInput { faults { path message } } } }`;

/** The first step. */
export const signIn = async (api: TestApi, { email, password }: { email: string; password: string }): Promise<Loose> =>
  (await api.gql(SIGN_IN, { input: { email, password } })).data.signIn as Loose;

/** The second step. */
export const confirm = async (
  api: TestApi,
  input: { challenge: string; totp?: string; recoveryCode?: string },
): Promise<Loose> => (await api.gql(CONFIRM, { input })).data.confirmSecondFactor as Loose;

/** Both steps, with a code of the app; gives the session's secret. */
export async function signInWithCode(
  api: TestApi,
  { email, password, totpSecret }: { email: string; password: string; totpSecret: string },
): Promise<string> {
  const first = await signIn(api, { email, password });
  const challenge = String(first['challenge']);
  const second = await confirm(api, { challenge, totp: totpCode(totpSecret, new Date()) });
  if (!second['token']) throw new Error(JSON.stringify([first, second]));
  return String(second['token']);
}
