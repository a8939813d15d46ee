import { setTimeout as pause } from 'node:timers/promises';

/** Longer than hashing a password and writing a mail take. */
export const SAME_TIME_MS = 400;

/** Answers no sooner than that, so that the time tells nothing of what was done meanwhile. */
export async function atLeast<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const [result] = await Promise.allSettled([work, pause(milliseconds)]);
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}
