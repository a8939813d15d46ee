import { describe, expect, it } from '@jest/globals';

import { normalisedHtml } from './normalised-html.js';

describe('normalisedHtml', () => {
  it('ignores order of attributes and classes, white space and self-closing style', () => {
    expect(normalisedHtml('<a  class="b a" href="#">\n Go </a><br/>')).toBe(
      normalisedHtml('<a href="#" class="a b">Go</a><br>'),
    );
  });

  it.each([
    ['another text', '<p>A</p>', '<p>B</p>'],
    ['another attribute', '<p id="a">A</p>', '<p id="b">A</p>'],
    ['a missing attribute', '<p id="a">A</p>', '<p>A</p>'],
    ['another nesting', '<p><b>A</b></p>', '<b><p>A</p></b>'],
  ])('sees %s', (_, one, other) => {
    expect(normalisedHtml(one)).not.toBe(normalisedHtml(other));
  });
});
