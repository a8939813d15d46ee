import { setTimeout as pause } from 'node:timers/promises';

/**
 * Looks again and again until the answer is what is waited for, and gives it. A test's only way of waiting.
 *
 * @param look asks; a throw counts as "not yet"
 * @param isThere whether the answer is what is waited for; unless told, anything truthy is
 * @param milliseconds the deadline; long unless told, as it is the machine's share that decides how soon things happen
 * @throws what `look` threw last, or an error that shows the last answer, once the deadline has passed
 */
export async function eventually<T>(
  look: () => T | Promise<T>,
  isThere: (answer: T) => boolean = Boolean,
  milliseconds = 60_000,
): Promise<T> {
  for (const deadline = performance.now() + milliseconds; ; await pause(20)) {
    const seen = await glance(look, isThere);
    if ('answer' in seen) return seen.answer;
    if (performance.now() > deadline) throw seen.notYet;
  }
}

async function glance<T>(
  look: () => T | Promise<T>,
  isThere: (answer: T) => boolean,
): Promise<{ answer: T } | { notYet: unknown }> {
  try {
    const answer = await look();
    return isThere(answer) ? { answer } : { notYet: new Error(`It stayed at ${JSON.stringify(answer)}`) };
  } catch (notYet) {
    return { notYet };
  }
}
