import ipaddr from 'ipaddr.js';

/** What of IPv6 belongs to networks that everybody reaches (RFC 4291, IANA: Global Unicast). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** Lies among public addresses, but answers from within Azure's machines alone. */
const INSIDE_A_CLOUD = '168.63.129.16';

/**
 * Whether an IP address is one of the public Internet: none of the own machine or network, of a cloud's metadata, of a
 * carrier's inner network, none that carries another address in it, and none that is reserved. An IPv4 address written as an
 * IPv6 one (`::ffff:127.0.0.1`) counts as what it is.
 *
 * @param address in any writing of IPv4 or IPv6; what is no address is not public
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry and …/iana-ipv6-special-registry
 * @example isPublicAddress('10.0.0.1') // false
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const plain = ipaddr.process(address);
  if (plain.range() !== 'unicast' || plain.toString() === INSIDE_A_CLOUD) return false;
  return plain instanceof ipaddr.IPv4 || plain.match(GLOBAL_UNICAST);
}

/** Whether an IP address is one of this machine's own. */
export const isLoopback = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
