/** What a tender does about a need: takes it up, leaves it to another tender or service, or does not meet it. */
export const NEED_UPTAKES = ['TAKEN_UP', 'ELSEWHERE', 'NOT_MET'] as const;
export type NeedUptake = (typeof NEED_UPTAKES)[number];

/**
 * What a commissioner says to a need that a place voted for.
 *
 * @property words where the tender takes it up, which other tender or service meets it, or why it is not met
 */
export interface NeedAnswer {
  readonly uptake: NeedUptake;
  readonly words: string;
}

/** An answer with the need that it is given to. @property need the need's own id, of one round and so of one place */
export interface AnsweredNeed extends NeedAnswer {
  readonly need: string;
}
