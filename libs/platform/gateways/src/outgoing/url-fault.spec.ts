import { describe, expect, it } from '@jest/globals';

import { urlFault } from './url-fault.js';

describe('an address to send to', () => {
  it.each(['https://example.org/hooks', 'https://example.org:8443/?a=b', 'https://1.1.1.1/'])('may be %s', (url) => {
    expect(urlFault(url, false)).toBeNull();
  });

  it.each([
    ['without encryption', 'http://example.org/'],
    ['of another protocol', 'file:///etc/passwd'],
    ['with a password', 'https://a:b@example.org/'],
    ['that is none', 'example.org'],
    ['that is too long', `https://example.org/${'a'.repeat(2_000)}`],
    ['of this machine by name', 'https://localhost/'],
    ['of an inner network by name', 'https://db.internal/'],
    ['of this machine', 'https://127.0.0.1/'],
    ['of this machine as one number', 'https://2130706433/'],
    ['of this machine in hexadecimal digits', 'https://0x7f.1/'],
    ['of this machine in IPv6', 'https://[::1]/'],
    ['of a private network in IPv6', 'https://[::ffff:10.0.0.1]/'],
    ['of a cloud’s metadata', 'https://169.254.169.254/latest/meta-data'],
  ])('is none %s', (_, url) => {
    expect(urlFault(url, false)).toEqual(expect.any(String));
  });

  it('may be this machine’s where that is set, and still no other inner one', () => {
    expect(
      ['http://127.0.0.1:8080/x', 'http://[::1]/', 'https://localhost/'].map((url) => urlFault(url, true)),
    ).toEqual([...[null, null, null]]);
    expect(urlFault('http://10.0.0.1/', true)).toEqual(expect.any(String));
    expect(urlFault('http://example.org/', true)).toEqual(expect.any(String));
  });
});
