/** The password of every account of the demonstration. It is public, so nobody may sign in with it in production. */
export const DEMO_PASSWORD = 'harbourside-demo';

/** Seals what people sign in with until the operator sets a secret. It is public, so production refuses it. */
export const DEMO_CREDENTIAL_SECRET = 'harbourside-demo: anybody may read what this seals';

const prefix = '00000000-0000-4000-8000-';

/**
 * The id of one of the demonstration's people or organisations; fixed, so that a second start finds
 * them, and within the range that `has_demonstration_people()` of the database knows. Its addresses end in `.example`, as no
 * real one does (RFC 2606).
 */
export const demoId = (number: number): string => `${prefix}${String(number).padStart(12, '0')}`;
