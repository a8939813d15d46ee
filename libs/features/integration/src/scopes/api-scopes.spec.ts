import { describe, expect, it } from '@jest/globals';

import { readScopes } from './api-scopes.js';

describe('readScopes', () => {
  it('takes each scope once, in one order, whatever the spaces', () => {
    expect(readScopes(' bids:read  tenders:read bids:read ')).toEqual(['tenders:read', 'bids:read']);
    expect(readScopes('')).toEqual([]);
  });

  it.each(['everything', 'tenders:read,bids:read', 'TENDERS:READ', 'tenders:read admin'])('refuses “%s”', (text) => {
    expect(readScopes(text)).toBeNull();
  });
});
