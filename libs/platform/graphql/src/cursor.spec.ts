import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { Cursors } from './cursor.js';

const cursors = new Cursors('a secret for the cursors of this spec');
const place = ['members', 'Siân Prys-Jones', '6f0c1c5e-8a1c-4e0a-9d6b-0c1f6d2f7a11'];

describe('a cursor', () => {
  it('says where a page begins to whoever wrote it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (keys) => {
        expect(cursors.read(cursors.write(keys))).toEqual(keys);
      }),
    );
    expect(cursors.write(place)).toBe(cursors.write([...place]));
  });

  it('shows nobody else the name of a colleague, in the address of a page say', () => {
    const cursor = cursors.write(place);
    expect(cursor).toMatch(/^[\w-]+$/);
    for (const coding of ['base64url', 'latin1'] as const)
      expect(Buffer.from(cursor, coding).toString()).not.toMatch(/members|Prys|6f0c1c5e/);
  });

  it('is refused when it was written elsewhere, changed, cut short, or is none', () => {
    const cursor = cursors.write(place);
    const changed = cursor.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A'));
    const elsewhere = new Cursors('another secret than that of this spec').write(place);
    for (const wrong of [elsewhere, changed, cursor.slice(0, -4), cursor.slice(0, 20), cursor.slice(2), 'x', ''])
      expect(() => cursors.read(wrong)).toThrow('not a cursor of this list');
  });
});
