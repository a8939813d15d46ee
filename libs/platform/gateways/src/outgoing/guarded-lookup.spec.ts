import { describe, expect, it } from '@jest/globals';

import { AddressRefused, guardedLookup } from './guarded-lookup.js';
import { isLoopback, isPublicAddress } from './public-address.js';

const looked = (isAllowed: (address: string) => boolean, name: string, all: boolean) =>
  new Promise((resolve, reject) => {
    guardedLookup(isAllowed)(name, { all }, (error, found) => (error ? reject(error) : resolve(found)));
  });

describe('looking up a name for a connection', () => {
  it('refuses a name that stands for an address within', async () => {
    await expect(looked(isPublicAddress, 'localhost', true)).rejects.toThrow(AddressRefused);
  });

  it('refuses a name of which only one address is within', async () => {
    let asked = 0;
    const isAllowed = (): boolean => (asked += 1) > 1;
    await expect(looked(isAllowed, 'localhost', false)).rejects.toThrow(AddressRefused);
  });

  it('gives the addresses that it looked at, one or all as the connection asks', async () => {
    expect(isLoopback(String(await looked(isLoopback, 'localhost', false)))).toBe(true);
    const all = (await looked(isLoopback, 'localhost', true)) as { address: string }[];
    expect(all.map(({ address }) => isLoopback(address))).not.toContain(false);
  });

  it('passes on that there is no such name', async () => {
    await expect(looked(isPublicAddress, 'no-such-name.invalid', true)).rejects.toThrow();
  });
});
