import { describe, expect, it } from '@jest/globals';

import { qrPath } from './code-app.js';

describe('qrPath', () => {
  const { size, path } = qrPath('otpauth://totp/Commonweal:ada@example.org?secret=GWENGWENGWENGWENGWENGWEN');
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));

  it('draws each dark module as one square, and nothing else', () => {
    expect(path.replace(/M\d+ \d+h1v1h-1z/g, '')).toBe('');
    expect(dark.size).toBeGreaterThan(300);
  });

  it('leaves four modules of quiet on each side', () => {
    const edges = [...dark].flatMap((at) => at.split(' ').map(Number));
    expect(Math.min(...edges)).toBe(4);
    expect(Math.max(...edges)).toBe(size - 5);
  });

  it('has the three squares by which it is found', () => {
    for (const [x, y] of [
      [4, 4],
      [size - 11, 4],
      [4, size - 11],
    ] as const)
      for (let step = 0; step < 7; step += 1) expect(dark.has(`${x + step} ${y}`)).toBe(true);
  });
});
