import { describe, expect, it } from '@jest/globals';

import { readClientRequest } from './client-request.js';

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const basic = (text: string) => ({ ...form, authorization: `Basic ${Buffer.from(text).toString('base64')}` });

describe('a request to the token endpoint', () => {
  it('shows the client in the header, form-encoded', () => {
    const { credentials } = readClientRequest(basic('the%20client:a%2Bsecret'), { grant_type: 'client_credentials' });
    expect(credentials).toEqual({ clientId: 'the client', secret: 'a+secret' });
  });

  it('or in the form', () => {
    const { credentials, parameters } = readClientRequest(form, { client_id: 'c', client_secret: 's', scope: 'x' });
    expect(credentials).toEqual({ clientId: 'c', secret: 's' });
    expect(parameters['scope']).toBe('x');
  });

  it.each([
    ['invalid_request', 'JSON', { 'content-type': 'application/json' }, {}],
    ['invalid_request', 'a secret in both places', basic('c:s'), { client_secret: 's' }],
    ['invalid_request', 'two different clients', basic('c:s'), { client_id: 'd' }],
    ['invalid_request', 'a parameter twice', form, { scope: ['a', 'b'] }],
    ['invalid_request', 'a parameter without end', form, { scope: 'x'.repeat(2_001) }],
    ['invalid_client', 'no credentials', form, { grant_type: 'client_credentials' }],
    ['invalid_client', 'no secret', form, { client_id: 'c' }],
    ['invalid_client', 'another scheme', { ...form, authorization: 'Bearer x' }, {}],
    ['invalid_client', 'no colon', basic('only'), {}],
    ['invalid_client', 'broken encoding', basic('%zz:s'), {}],
  ])('is refused as %s with %s', (error, _, headers, body) => {
    expect(() => readClientRequest(headers, body)).toThrow(expect.objectContaining({ error }));
  });
});
