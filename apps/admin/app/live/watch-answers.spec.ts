import { describe, expect, it } from '@jest/globals';

import { type Source, watchAnswers } from './watch-answers';

type Hear = Parameters<Source['addEventListener']>[1];

/** A stream whose events the test sends. */
class TestSource implements Source {
  isClosed = false;
  readonly #hears = new Map<string, Hear>();

  addEventListener(event: string, hear: Hear): void {
    this.#hears.set(event, hear);
  }

  close(): void {
    this.isClosed = true;
  }

  send(event: 'next' | 'complete' | 'error', data?: object): void {
    this.#hears.get(event)?.({ data: data && JSON.stringify(data) });
  }
}

function watching() {
  const source = new TestSource();
  const heard: unknown[] = [];
  const leave = watchAnswers(source, { told: (data) => heard.push(data), over: () => heard.push('over') });
  return { source, heard, leave };
}

describe('a stream of answers', () => {
  it('tells each answer as it comes', () => {
    const { source, heard } = watching();
    source.send('next', { data: { n: 1 } });
    source.send('next', { data: { n: 2 } });
    expect(heard).toEqual([{ n: 1 }, { n: 2 }]);
    expect(source.isClosed).toBe(false);
  });

  it.each(['complete', 'error'] as const)('is over, and not opened again, at %s', (event) => {
    const { source, heard } = watching();
    source.send(event);
    expect([heard, source.isClosed]).toEqual([['over'], true]);
  });

  it.each([{ errors: [{ message: 'Sign in first' }] }, { data: null }])('is over with %j', (answer) => {
    const { source, heard } = watching();
    source.send('next', answer);
    expect([heard, source.isClosed]).toEqual([['over'], true]);
  });

  it('ends without a word for whoever leaves', () => {
    const { source, heard, leave } = watching();
    leave();
    expect([heard, source.isClosed]).toEqual([[], true]);
  });
});
