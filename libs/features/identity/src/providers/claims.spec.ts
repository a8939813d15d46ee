import { describe, expect, it } from '@jest/globals';

import { claimsOf } from './claims.js';

const said = { iss: 'https://id.example', sub: 'abc', email: 'Nia@Example.org', email_verified: true, name: 'Nia' };

describe('what a service says of a person', () => {
  it('is read as it is meant', () => {
    expect(claimsOf({ ...said, acr: 'urn:high', amr: ['pwd', 'mfa', 7] })).toEqual({
      ...{ issuer: 'https://id.example', subject: 'abc', email: 'nia@example.org', emailVerified: true, name: 'Nia' },
      methods: ['urn:high', 'pwd', 'mfa'],
    });
  });

  it.each(['true', 1, null, undefined, {}])('vouches for an address only by saying true: not by %p', (verified) => {
    expect(claimsOf({ ...said, email_verified: verified })?.emailVerified).toBe(false);
  });

  it('is nothing without an issuer and a subject', () => {
    expect(claimsOf({ ...said, sub: ' ' })).toBeNull();
    expect(claimsOf({ ...said, iss: 7 })).toBeNull();
  });

  it('names somebody without a name by the address, or else by the subject', () => {
    expect(claimsOf({ ...said, name: '' })?.name).toBe('Nia@Example.org');
    expect(claimsOf({ iss: 'x', sub: 'abc', amr: 'mfa' })).toMatchObject({ name: 'abc', email: null, methods: [] });
  });
});
