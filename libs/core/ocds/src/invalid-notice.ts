import type { Fault, Faults } from '@commonweal/result';

/** The document gave no draft at all; `faults` says why, one entry for each release at fault. */
export type InvalidNotice = Faults<'InvalidNotice'>;

const MOST_FAULTS = 1_000;

/** A refusal for one reason. */
export const invalidNotice = (path: string, message: string): InvalidNotice => ({
  kind: 'InvalidNotice',
  message,
  faults: [{ path, message }],
});

/** A refusal for several; the first one is the headline. */
export const invalidNotices = (faults: readonly Fault[]): InvalidNotice => ({
  kind: 'InvalidNotice',
  message: faults[0]?.message ?? 'The document holds no release',
  faults: faults.slice(0, MOST_FAULTS).map(({ path, message }) => ({ path, message })),
});
