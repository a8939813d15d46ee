import { describe, expect, it } from '@jest/globals';

import { SealBroken, SecretBox } from './secret-box.js';

const box = (...credentialSecrets: string[]) => new SecretBox({ credentialSecrets });
const [old, young] = ['the secret of last year, long enough', 'the secret of this year, long enough'];

describe('what is sealed', () => {
  it('is read again for the row it was sealed for', () => {
    expect(box(old).open(box(old).seal('JBSWY3DP', 'row 1'), 'row 1')).toBe('JBSWY3DP');
  });

  it('does not show what it says, and looks different each time', () => {
    const [first, second] = [box(old).seal('JBSWY3DP', 'row 1'), box(old).seal('JBSWY3DP', 'row 1')];
    expect(first).not.toBe(second);
    expect(Buffer.from(first, 'base64url').includes('JBSWY3DP')).toBe(false);
  });

  it('is worth nothing in another row', () => {
    const sealed = box(old).seal('JBSWY3DP', 'row 1');
    expect(() => box(old).open(sealed, 'row 2')).toThrow(SealBroken);
  });

  it('is worth nothing once a bit has changed', () => {
    const bytes = Buffer.from(box(old).seal('JBSWY3DP', 'row 1'), 'base64url');
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    expect(() => box(old).open(bytes.toString('base64url'), 'row 1')).toThrow(SealBroken);
  });

  it('is still opened with a former secret, and sealed with the newest', () => {
    const sealed = box(old).seal('JBSWY3DP', 'row 1');
    expect(box(young, old).open(sealed, 'row 1')).toBe('JBSWY3DP');
    expect(() => box(old).open(box(young, old).seal('x', 'row 1'), 'row 1')).toThrow(SealBroken);
  });
});
