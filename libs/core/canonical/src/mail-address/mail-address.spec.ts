import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { canonicalMailAddress, isMailAddress, LONGEST_MAIL_ADDRESS } from './mail-address.js';

describe('an e-mail address', () => {
  it('is the same however it was typed, so that who registers and who is invited are one', () => {
    const [composed, decomposed] = ['si\u00e2n@example.org', ' SIA\u0302N@Example.org'];
    expect(canonicalMailAddress(decomposed)).toBe(composed);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const once = canonicalMailAddress(typed);
        return canonicalMailAddress(once) === once;
      }),
    );
  });

  it.each(['sam@example.org', "o'neill+bids@a.b.example.org", 'siân@example.cymru', 'a@b.c'])('may be %s', (address) =>
    expect(isMailAddress(address)).toBe(true),
  );

  it.each([
    ...['', 'sam', 'sam@example', '@example.org', 'sam@.org', 'sam@example.', 'sam@a..b', 'sam@@example.org'],
    ...['sam@example.org, eve@example.org', 'Sam <sam@example.org>', '"sam"@example.org', 'sam;eve@example.org'],
    ...['sam @example.org', 'sam@example.org\nbcc: eve@example.org', 's\u0000@example.org'],
    ...[`${'a'.repeat(65)}@example.org`, `a@${'b'.repeat(LONGEST_MAIL_ADDRESS)}.org`],
  ])('is never %j', (address) => expect(isMailAddress(address)).toBe(false));
});
