import { describe, expect, it } from '@jest/globals';

import { lookOf } from './look.js';

describe('lookOf', () => {
  it('is our own when an authority has chosen none', () => {
    expect(lookOf({ id: 'a', theme: null })).toBeNull();
  });

  it('has addresses of its own for each version', () => {
    const theme = { version: 3, displayName: 'Harbourside', logo: { width: 400, height: 80 } };
    expect(lookOf({ id: 'a/b', theme })).toEqual({
      name: 'Harbourside',
      css: '/themes/a%2Fb/3/theme.css',
      logo: { src: '/themes/a%2Fb/3/logo.png', width: 400, height: 80 },
    });
    expect(lookOf({ id: 'a', theme: { ...theme, logo: null } })).not.toHaveProperty('logo');
  });
});
