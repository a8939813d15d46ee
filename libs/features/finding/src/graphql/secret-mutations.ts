/** Mutations that take secrets or addresses of people without an account: answers to them are not kept. */
export const FINDING_SECRETS = ['saveSearch', 'confirmSearch', 'stopSearch'] as const;
