import { isIPv6 } from 'node:net';

const GROUPS = 8;
const OF_NETWORK = 4;
const IPV4_WITHIN = /^::ffff:(\d+(?:\.\d+){3})$/i;

/**
 * What attempts from a network address are counted by: an IPv4 address itself; of an IPv6 address its /64, for whoever has
 * one address of it has all (RFC 6177). What is no address stays as it is.
 *
 * @example networkOf('2001:db8:0:7::1:2') // '2001:db8:0:7::/64'
 */
export function networkOf(address: string): string {
  const within = IPV4_WITHIN.exec(address)?.[1];
  if (within || !isIPv6(address)) return within ?? address;
  const [left = [], right = []] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = Array.from({ length: Math.max(0, GROUPS - left.length - right.length) }, () => '0');
  const network = [...left, ...zeros, ...right].slice(0, OF_NETWORK);
  return `${network.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}
