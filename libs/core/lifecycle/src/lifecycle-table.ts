/**
 * One legal move.
 *
 * @property action the verb of the use case and the mutation (`publish`)
 * @property needs  what the caller must make sure of first, as codes; the table cannot know it (`DEADLINE_PASSED`)
 */
export interface Transition<State extends string = string> {
  readonly from: State;
  readonly to: State;
  readonly action: string;
  readonly needs?: readonly string[];
}

/**
 * A life as data: which states there are and which moves between them are legal. Whatever is not listed is illegal.
 *
 * @property subject  what the life is of, as in a sentence (`tender`)
 * @property initial  where every life begins
 * @property ends     states where a life may rightly rest for good; one of them may still have a way out (a set-aside)
 */
export interface LifecycleTable<State extends string = string> {
  readonly subject: string;
  readonly states: readonly State[];
  readonly initial: State;
  readonly ends: readonly State[];
  readonly transitions: readonly Transition<State>[];
}
