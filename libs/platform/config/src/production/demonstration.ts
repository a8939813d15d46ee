/** The password of every account of the demonstration. It is public, so nobody may sign in with it in production. */
export const DEMO_PASSWORD = 'harbourside-demo';

const prefix = '00000000-0000-4000-8000-';

/** The id of one of the demonstration's people or organisations; fixed, so that a second start finds them. */
export const demoId = (number: number): string => `${prefix}${String(number).padStart(12, '0')}`;

/** The first and the last id that the demonstration may use. */
export const DEMO_IDS: readonly [string, string] = [`${prefix}${'0'.repeat(12)}`, `${prefix}${'f'.repeat(12)}`];

/** The demonstration's addresses end like this; no real one does (RFC 2606). */
export const DEMO_ADDRESS = '%.example';
