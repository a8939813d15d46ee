import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { ALL_LIFECYCLES } from './all-lifecycles.js';
import { BID_LIFECYCLE } from './bid-lifecycle.js';
import type { LifecycleTable } from './lifecycle-table.js';
import { canMove, isOver, move, moveBy, movesFrom } from './move.js';
import { tableFaults } from './table-faults.js';
import { TENDER_LIFECYCLE, TENDER_STATES } from './tender-lifecycle.js';

describe('every lifecycle', () => {
  it.each(ALL_LIFECYCLES.map((table) => [table.subject, table] as const))(
    'of a %s names only its states, reaches them all, and leaves none stuck',
    (_, table) => expect(tableFaults(table)).toEqual([]),
  );

  it('allows a move exactly when it lists it, and then says which', () => {
    fc.assert(
      fc.property(anyMove, ({ table, from, to }) => {
        const listed = table.transitions.some((t) => t.from === from && t.to === to);
        expect(canMove(table, from, to)).toBe(listed);
        expect(move(table, from, to).ok).toBe(listed);
      }),
    );
  });

  it('never lets a record stand still by a move', () => {
    for (const table of ALL_LIFECYCLES)
      for (const state of table.states) expect(canMove(table, state, state)).toBe(false);
  });

  it('comes to an end that nothing follows from somewhere on every walk of legal moves', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL_LIFECYCLES), fc.infiniteStream(fc.nat()), (table, choices) => {
        const visited = walk(table, choices);
        expect(visited.every((state) => table.states.includes(state))).toBe(true);
        expect(visited.every((state) => movesFrom(table, state).length > 0 || isOver(table, state))).toBe(true);
      }),
    );
  });
});

describe('tableFaults', () => {
  const island: LifecycleTable = {
    subject: 'raft',
    states: ['A', 'B', 'C'],
    initial: 'A',
    ends: ['C'],
    transitions: [
      { from: 'A', to: 'B', action: 'drift' },
      { from: 'A', to: 'B', action: 'float' },
      { from: 'B', to: 'D', action: 'sink' },
    ],
  };

  it('finds unreachable states, dead ends, unknown states and repeated moves', () => {
    expect(tableFaults(island)).toEqual([
      'D is not a state',
      'A → B is listed twice',
      'C cannot be reached from A',
      'A leads to no end: a life would be stuck there',
      'B leads to no end: a life would be stuck there',
    ]);
  });
});

describe('a tender', () => {
  it('goes from draft to contract one step at a time', () => {
    const steps = ['publish', 'close', 'score', 'award', 'sign'];
    const end = steps.reduce((state, action) => {
      const moved = moveBy(TENDER_LIFECYCLE, state, action);
      expect(moved.ok).toBe(true);
      return moved.ok ? moved.value.to : state;
    }, TENDER_LIFECYCLE.initial);
    expect(end).toBe('CONTRACTED');
  });

  it('closes only once its deadline has passed', () => {
    const closing = move(TENDER_LIFECYCLE, 'PUBLISHED', 'CLOSED');
    expect(closing).toMatchObject({ ok: true, value: { action: 'close', needs: ['DEADLINE_PASSED'] } });
  });

  it('can be abandoned, with a reason, until there is a contract', () => {
    const abandonable = TENDER_STATES.filter((state) => canMove(TENDER_LIFECYCLE, state, 'ABANDONED'));
    expect(abandonable).toEqual(['DRAFT', 'PUBLISHED', 'CLOSED', 'EVALUATED', 'AWARDED']);
  });

  it('cannot jump, and says what is possible instead', () => {
    expect(move(TENDER_LIFECYCLE, 'DRAFT', 'AWARDED')).toEqual({
      ok: false,
      failure: {
        kind: 'IllegalMove',
        from: 'DRAFT',
        possible: ['PUBLISHED', 'ABANDONED'],
        message: 'A draft tender cannot become awarded. From here it can become: published, abandoned.',
      },
    });
  });

  it('stays abandoned', () => {
    expect(isOver(TENDER_LIFECYCLE, 'ABANDONED')).toBe(true);
    expect(moveBy(TENDER_LIFECYCLE, 'ABANDONED', 'publish')).toMatchObject({
      failure: { message: 'An abandoned tender cannot do “publish”. Nothing more can happen to it.' },
    });
  });
});

describe('a bid', () => {
  it('is never un-sent: from submitted it is only superseded, withdrawn or opened', () => {
    expect(movesFrom(BID_LIFECYCLE, 'SUBMITTED').map(({ to }) => to)).toEqual(['SUPERSEDED', 'WITHDRAWN', 'OPENED']);
  });

  it('can be reinstated after an exclusion', () => expect(canMove(BID_LIFECYCLE, 'EXCLUDED', 'OPENED')).toBe(true));
});

const anyMove = fc.constantFrom(...ALL_LIFECYCLES).chain((table) =>
  fc.record({
    table: fc.constant(table),
    from: fc.constantFrom(...table.states),
    to: fc.constantFrom(...table.states),
  }),
);

function walk(table: LifecycleTable, choices: Iterable<number>): string[] {
  const visited = [table.initial];
  for (const choice of choices) {
    const moves = movesFrom(table, visited.at(-1) ?? table.initial);
    if (moves.length === 0 || visited.length > 30) break;
    visited.push(moves[choice % moves.length]?.to ?? table.initial);
  }
  return visited;
}
