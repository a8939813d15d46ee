import { describe, expect, it } from '@jest/globals';

import { answersAnew, type Turn } from './answers-anew.js';
import { Bell } from './bell.js';

function watched(turns: readonly Turn[]) {
  const [bell, stop] = [new Bell(), new AbortController()];
  const seen = { asked: 0, over: 0 };
  const answers = answersAnew({
    bell,
    signal: stop.signal,
    stamp: () => ({ cost: 1 }),
    over: () => void (seen.over += 1),
    ask: () => {
      const turn = turns[Math.min(seen.asked, turns.length - 1)] as Turn;
      seen.asked += 1;
      return Promise.resolve(turn);
    },
  });
  return { answers, bell, stop, seen };
}

const turn = (n: number, isLast = false): Turn => ({ result: { data: { n } }, isLast });

async function all(answers: AsyncIterable<object>): Promise<object[]> {
  const found: object[] = [];
  for await (const answer of answers) found.push(answer);
  return found;
}

describe('an operation that is asked anew', () => {
  it('tells what stands now, and again only when it differs', async () => {
    const { answers, bell } = watched([turn(1), turn(1), turn(2), turn(2, true)]);
    const ringing = setInterval(() => bell.ring(), 20);
    const told = await all(answers);
    clearInterval(ringing);
    expect(told).toEqual([1, 2].map((n) => ({ data: { n }, extensions: { cost: 1 } })));
  });

  it('is asked once more for a ring that came while it was asked', async () => {
    const { answers, bell } = watched([turn(1), turn(2, true)]);
    const first = answers.next();
    bell.ring();
    await first;
    expect((await answers.next()).value).toMatchObject({ data: { n: 2 } });
  });

  it('is over at once when its reader leaves, though nothing happens', async () => {
    const { answers, seen } = watched([turn(1)]);
    await answers.next();
    const waiting = answers.next();
    await answers.return();
    await expect(waiting).resolves.toEqual({ done: true, value: undefined });
    expect(seen).toMatchObject({ asked: 1 });
    expect(seen.over).toBeGreaterThan(0);
  });

  it('is over at once by the signal, though nothing happens', async () => {
    const { answers, stop, seen } = watched([turn(1)]);
    await answers.next();
    const waiting = answers.next();
    stop.abort();
    await expect(waiting).resolves.toEqual({ done: true, value: undefined });
    expect(seen.over).toBeGreaterThan(0);
  });
});
