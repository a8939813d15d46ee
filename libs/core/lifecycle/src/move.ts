import { type Failure, type Result, fail, ok } from '@commonweal/result';

import type { LifecycleTable, Transition } from './lifecycle-table.js';

/** The table has no such move. The message says which moves are possible now. */
export type IllegalMove<State extends string = string> = Failure<'IllegalMove'> & {
  readonly from: State;
  readonly possible: readonly State[];
};

/**
 * The moves that are legal from a state, in the table's order.
 *
 * @example movesFrom(TENDER_LIFECYCLE, 'CLOSED').map(({ action }) => action) // ['score', 'abandon']
 */
export const movesFrom = <State extends string>(table: LifecycleTable<State>, from: State): Transition<State>[] =>
  table.transitions.filter((transition) => transition.from === from);

/** Whether `from` → `to` is a legal move. Staying where one is is not a move. */
export const canMove = <State extends string>(table: LifecycleTable<State>, from: State, to: State): boolean =>
  movesFrom(table, from).some((transition) => transition.to === to);

/** Whether a life in this state is over: a rightful end with no way out. */
export const isOver = <State extends string>(table: LifecycleTable<State>, state: State): boolean =>
  table.ends.includes(state) && movesFrom(table, state).length === 0;

/**
 * The transition for a wanted move, so that the caller can check what it `needs`.
 *
 * @returns the transition, or `IllegalMove` with a sentence that lists the moves possible now
 * @example move(TENDER_LIFECYCLE, 'DRAFT', 'AWARDED')
 * // fails: 'A draft tender cannot become awarded. From here it can become: published, abandoned.'
 */
export function move<State extends string>(
  table: LifecycleTable<State>,
  from: State,
  to: State,
): Result<Transition<State>, IllegalMove<State>> {
  const found = movesFrom(table, from).find((transition) => transition.to === to);
  return found ? ok(found) : illegal(table, from, `become ${inWords(to)}`);
}

/**
 * The transition for an action by name (`publish`, `close`).
 *
 * @returns the transition, or `IllegalMove` with a sentence that lists the moves possible now
 */
export function moveBy<State extends string>(
  table: LifecycleTable<State>,
  from: State,
  action: string,
): Result<Transition<State>, IllegalMove<State>> {
  const found = movesFrom(table, from).find((transition) => transition.action === action);
  return found ? ok(found) : illegal(table, from, `do “${action}”`);
}

function illegal<State extends string>(table: LifecycleTable<State>, from: State, wish: string) {
  const possible = [...new Set(movesFrom(table, from).map(({ to }) => to))];
  const options = possible.length
    ? `From here it can become: ${possible.map(inWords).join(', ')}.`
    : 'Nothing more can happen to it.';
  const message = `${article(from)} ${inWords(from)} ${table.subject} cannot ${wish}. ${options}`;
  return fail({ kind: 'IllegalMove' as const, message, from, possible });
}

const inWords = (state: string): string => state.toLowerCase().replaceAll('_', ' ');
const article = (state: string): string => (/^[AEIOU]/.test(state) ? 'An' : 'A');
