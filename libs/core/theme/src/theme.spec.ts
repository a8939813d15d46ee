import { describe, expect, it } from '@jest/globals';

import { MOST_LOGO_BYTES, logoFault, pngSize } from './logo.js';
import { UnsoundThemeError, themeCss } from './theme-css.js';
import { type Theme, themeFaults } from './theme.js';

const theme: Theme = {
  displayName: 'Harbourside Borough Council',
  brandColour: '#14524a',
  accentColour: '#b3261e',
  font: 'VERDANA',
};

/** A PNG of this size with nothing in it but its header and end, and bytes in between. */
const png = (width: number, height: number, filling = 9) => {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  return Buffer.concat([head, size, Buffer.alloc(filling), Buffer.from('0000000049454e44ae426082', 'hex')]);
};

describe('a theme', () => {
  it('is taken when its colours stand out', () => {
    expect(themeFaults(theme, png(400, 120))).toEqual([]);
  });

  it.each([
    ['a name of spaces', { displayName: '  ' }, '$.displayName', '1 to 80'],
    ['a name that is too long', { displayName: 'x'.repeat(81) }, '$.displayName', '1 to 80'],
    ['a name of two lines', { displayName: 'One\nTwo' }, '$.displayName', '1 to 80'],
    ['text just too faint', { brandColour: '#777777' }, '$.brandColour', 'must by 4.5 to 1'],
    ['text that is enough on white alone', { brandColour: '#767676' }, '$.brandColour', 'by 4.14 to 1'],
    ['a shape too faint', { accentColour: '#ffcc00' }, '$.accentColour', 'shapes must by 3 to 1'],
    ['a colour that is none', { accentColour: 'teal' }, '$.accentColour', 'Enter a colour as #'],
    ['a font from elsewhere', { font: 'url(evil)' as 'ARIAL' }, '$.font', 'from the list'],
  ])('is not taken with %s', (_, change, path, words) => {
    expect(themeFaults({ ...theme, ...change })).toEqual([{ path, message: expect.stringContaining(words) }]);
  });

  it('may have a shape in a colour that would be too faint for text', () => {
    expect(themeFaults({ ...theme, accentColour: '#858585' })).toEqual([]);
    expect(themeFaults({ ...theme, brandColour: '#858585' })).toHaveLength(1);
  });
});

describe('its style sheet', () => {
  it('sets custom properties and leaves the focus alone', () => {
    const css = themeCss(theme, ':root');
    expect(css).toMatch(/^:root\{--govuk-brand-colour:#14524a;[^{}]*\}$/);
    expect(css).toContain('--cw-font:verdana');
    expect(css).not.toContain('focus');
  });

  it('is never made of what was not checked', () => {
    expect(() => themeCss({ ...theme, accentColour: 'red}body{display:none' }, ':root')).toThrow(UnsoundThemeError);
  });
});

describe('a logo', () => {
  it('has the size that its header says', () => {
    expect(pngSize(png(321, 45))).toEqual({ width: 321, height: 45 });
  });

  it.each([
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'.padEnd(60)), 'not a PNG'],
    ['the head of a PNG alone', png(10, 10).subarray(0, 40), 'not a PNG'],
    ['nothing', Buffer.alloc(0), 'not a PNG'],
    ['a PNG that is too wide', png(801, 100), 'at most 800 by 240'],
    ['a PNG without height', png(10, 0), 'at most 800 by 240'],
    ['a PNG that is too heavy', png(100, 100, MOST_LOGO_BYTES), 'save it smaller'],
  ])('is not %s', (_, bytes, words) => {
    expect(logoFault(bytes)).toContain(words);
  });
});
