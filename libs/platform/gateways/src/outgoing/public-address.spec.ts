import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { isLoopback, isPublicAddress } from './public-address.js';

const REFUSED: readonly (readonly [string, string])[] = [
  ['this network', '0.0.0.0'],
  ['this network', '0.1.2.3'],
  ['a private network', '10.0.0.1'],
  ['a private network', '172.16.0.1'],
  ['a private network', '172.31.255.255'],
  ['a private network', '192.168.1.1'],
  ['a carrier’s network', '100.64.0.1'],
  ['a carrier’s network, where a cloud keeps its metadata', '100.100.100.200'],
  ['this machine', '127.0.0.1'],
  ['this machine', '127.255.255.254'],
  ['this link, where clouds keep their metadata', '169.254.169.254'],
  ['the inside of a cloud', '168.63.129.16'],
  ['protocols', '192.0.0.1'],
  ['documentation', '192.0.2.1'],
  ['benchmarks', '198.18.0.1'],
  ['many at once', '224.0.0.1'],
  ['what is reserved', '240.0.0.1'],
  ['everybody', '255.255.255.255'],
  ['nothing', '::'],
  ['this machine', '::1'],
  ['this machine, written as IPv6', '::ffff:127.0.0.1'],
  ['a private network, written as IPv6', '::ffff:10.0.0.1'],
  ['a private network, written as IPv6 in hexadecimal digits', '::ffff:a00:1'],
  ['this machine in a form that is no longer used', '::127.0.0.1'],
  ['metadata, translated', '64:ff9b::a9fe:a9fe'],
  ['a private network through 6to4', '2002:a00:1::'],
  ['a tunnel', '2001::1'],
  ['a unique local network, where a cloud keeps its metadata', 'fd00:ec2::254'],
  ['this link', 'fe80::1'],
  ['this link, by an interface', 'fe80::1%eth0'],
  ['a site', 'fec0::1'],
  ['documentation', '2001:db8::1'],
  ['many at once', 'ff02::1'],
  ['what is no address', 'localhost'],
  ['what is no address', ''],
];

describe('an address', () => {
  it.each(REFUSED)('of %s is not public: %s', (_, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['1.1.1.1', '93.184.216.34', '2606:4700:4700::1111', '::ffff:1.1.1.1'])(
    'of the Internet is: %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it('is the same whether it is written as IPv4 or as IPv6', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(isPublicAddress(`::ffff:${address}`)).toBe(isPublicAddress(address));
      }),
    );
  });

  it('of this machine is known in each writing', () => {
    expect(['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.0.0.1', 'localhost'].map(isLoopback)).toEqual([
      ...[true, true, true, false, false],
    ]);
  });
});
