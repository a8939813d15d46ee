/** A problem the person at the keyboard can act on: shown as its message alone, without a stack. */
export class PlainError extends Error {
  name = 'PlainError';
}

/** Ends the process with the problem on standard error. */
export function reportAndExit(error) {
  console.error(error instanceof PlainError ? error.message : error);
  // What was started before it broke would hold the process open.
  process.exit(1);
}
