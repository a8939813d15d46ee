import { describe, expect, it } from '@jest/globals';

import { classNames } from './class-names.js';

describe('classNames', () => {
  it('joins the names that apply', () => {
    expect(classNames('a', false, undefined, null, '', 'b')).toBe('a b');
  });

  it('leaves the attribute out when no name applies', () => {
    expect(classNames(false, undefined)).toBeUndefined();
  });
});
