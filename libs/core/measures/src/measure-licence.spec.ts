import { describe, expect, it } from '@jest/globals';

import { mayLeaveTenant } from './measure-licence.js';
import { OPEN_MEASURES } from './open-measures.js';

describe('a measure set', () => {
  it.each(['CC0-1.0', 'CC BY 4.0', 'CC-BY-4.0', 'CC BY-SA 4.0', 'Open Government Licence v3.0', 'OGL v3.0', ' cc0 '])(
    'under “%s” may be shown to everybody',
    (licence) => expect(mayLeaveTenant(licence)).toBe(true),
  );

  it('that comes with the product may be shown, each of its figures', () => {
    const licences = OPEN_MEASURES.measures.flatMap(({ proxy }) => proxy?.source.licence ?? []);
    expect(licences.filter((licence) => !mayLeaveTenant(licence))).toEqual([]);
  });

  it.each([
    ...['CC BY-NC-ND 4.0', 'CC-BY-NC-ND', 'CC BY-NC 4.0', 'CC BY-ND 4.0', 'All rights reserved', '', 'my own'],
    'CC BY 4.0 and CC BY-NC-ND',
  ])('under “%s” never leaves its tenant', (licence) => expect(mayLeaveTenant(licence)).toBe(false));
});
