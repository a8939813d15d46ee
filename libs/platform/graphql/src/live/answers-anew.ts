import type { FormattedExecutionResult } from 'graphql';

import type { Bell } from './bell.js';
import { Turns } from './turns.js';

/** One answer to an operation that is asked again and again. */
export interface Turn {
  readonly result: FormattedExecutionResult;
  /** Nothing can follow: what is watched changes no more, or may not be seen any more. */
  readonly isLast: boolean;
}

export interface Watching {
  /** Asks the operation, wholly anew. */
  readonly ask: () => Promise<Turn>;
  /** What is told with each answer and does not make it another one. */
  readonly stamp: () => Record<string, unknown>;
  readonly bell: Bell;
  /** Ends it from our side. */
  readonly signal: AbortSignal;
  /** Told once it is over, whoever ended it; may be told twice. */
  readonly over: () => void;
}

/**
 * What an operation answers now, and from then on each answer that differs from the one before. It ends with the last
 * turn, by the signal, or when the reader returns.
 */
export function answersAnew(watching: Watching): AsyncGenerator<FormattedExecutionResult, void, void> {
  const left = new AbortController();
  const answers = answering(watching, AbortSignal.any([watching.signal, left.signal]));
  const leave = answers.return.bind(answers);
  // A generator that waits hears `return` only after its waiting.
  answers.return = (value) => {
    left.abort();
    watching.over();
    return leave(value);
  };
  return answers;
}

async function* answering(watching: Watching, signal: AbortSignal) {
  const turns = new Turns(watching.bell, signal);
  try {
    yield* differing(watching, turns, signal);
  } finally {
    turns.end();
    watching.over();
  }
}

async function* differing({ ask, stamp }: Watching, turns: Turns, signal: AbortSignal) {
  let told: string | undefined;
  while (!signal.aborted) {
    const { result, isLast } = await ask();
    const text = JSON.stringify(result);
    if (text !== told) yield { ...result, extensions: stamp() };
    told = text;
    if (isLast) return;
    await turns.next();
  }
}
