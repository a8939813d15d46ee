import { describe, expect, it } from '@jest/globals';

import { newTotpSecret, totpCode, totpCodeChangesAt, totpStep, totpUri } from './totp-codes.js';

/** RFC 6238, appendix B: the ASCII secret 12345678901234567890. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number) => new Date(seconds * 1_000);

describe('codes of an authenticator app', () => {
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1234567890, '005924'],
    [20000000000, '353130'],
  ])('are those of RFC 6238 at second %d', (seconds, code) => {
    expect(totpCode(SECRET, at(seconds))).toBe(code);
  });

  it('are taken a step early or late, and no further', () => {
    const code = totpCode(SECRET, at(600));
    expect([539, 570, 600, 659, 660].map((seconds) => totpStep(SECRET, code, at(seconds)))).toEqual([
      null,
      20,
      20,
      20,
      null,
    ]);
  });

  it('may be typed with spaces, and must be six digits', () => {
    expect(totpStep(SECRET, ' 287 082', at(59))).toBe(1);
    expect(['', '28708', '2870820', '28708a', '٢٨٧٠٨٢'].map((code) => totpStep(SECRET, code, at(59)))).toEqual(
      Array.from({ length: 5 }, () => null),
    );
  });

  it('change at the full half minute', () => {
    expect(totpCodeChangesAt(at(59)).getTime()).toBe(60_000);
    expect(totpCodeChangesAt(at(60)).getTime()).toBe(90_000);
  });

  it('come from secrets of 160 bits that an app can read', () => {
    expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
    expect(newTotpSecret()).not.toBe(newTotpSecret());
    expect(totpUri(SECRET, 'nia@example.org')).toMatch(
      /^otpauth:\/\/totp\/Commonweal:nia%40example\.org\?.*secret=GEZ/,
    );
  });
});
