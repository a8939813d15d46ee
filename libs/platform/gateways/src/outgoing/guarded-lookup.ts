import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';

/** A name stands for an address that nothing may be sent to. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

/**
 * Looks a name up for one connection, and gives addresses only when each of them is allowed: what is connected to is what was
 * looked at, so that a name cannot stand for something else a moment later.
 */
export const guardedLookup =
  (isAllowed: (address: string) => boolean): LookupFunction =>
  (name, options, callback) => {
    lookup(name, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return callback(error ?? new AddressRefused(`${name} stands for no address`), []);
      if (!addresses.every(({ address }) => isAllowed(address)))
        return callback(new AddressRefused(`${name} stands for an address within`), []);
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
