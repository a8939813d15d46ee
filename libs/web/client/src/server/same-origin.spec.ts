import { describe, expect, it } from '@jest/globals';

import { isSameOrigin } from './same-origin.js';

const host = { host: 'admin.example.gov.uk' };

describe('isSameOrigin', () => {
  it.each([
    [true, 'a form of our own page', { ...host, origin: 'https://admin.example.gov.uk' }],
    [true, 'a page behind a proxy', { host: '10.0.0.1:80', 'x-forwarded-host': 'a.uk', origin: 'https://a.uk' }],
    [
      true,
      'a browser that hides the origin but not the site',
      { ...host, origin: 'null', 'sec-fetch-site': 'same-origin' },
    ],
    [false, 'another site', { ...host, origin: 'https://evil.example' }],
    [false, 'another port of the same machine', { host: 'localhost:4001', origin: 'http://localhost:4002' }],
    [false, 'a sandboxed page of another site', { ...host, origin: 'null', 'sec-fetch-site': 'cross-site' }],
    [false, 'a request that does not say', host],
    [false, 'an origin that is none', { ...host, origin: 'admin.example.gov.uk' }],
  ])('says %s for %s', (answer, _, headers) => {
    expect(isSameOrigin(new Headers(headers))).toBe(answer);
  });
});
