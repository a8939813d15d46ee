import { describe, expect, it } from '@jest/globals';

import { networkOf } from './network-of.js';

describe('attempts are counted by', () => {
  it.each([
    ['an IPv4 address', '203.0.113.9', '203.0.113.9'],
    ['an IPv4 address that is written as IPv6', '::ffff:203.0.113.9', '203.0.113.9'],
    ['the network of an IPv6 address', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['the same network for another of its addresses', '2001:DB8:0001:2::ffff', '2001:db8:1:2::/64'],
    ['a network with zeros in its name', '2001:db8::1', '2001:db8:0:0::/64'],
    ['the network of this machine', '::1', '0:0:0:0::/64'],
    ['what is no address', 'unknown', 'unknown'],
  ])('%s', (_, address, expected) => expect(networkOf(address)).toBe(expected));
});
