import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { filledUp } from '../known-details.js';
import { NO_DETAILS } from '../notice-details.js';
import { authorityDetailsFaults } from './authority-details-faults.js';
import {
  type AuthorityDetails,
  AUTHORITY_DETAILS,
  byAuthority,
  NO_AUTHORITY_DETAILS,
  notYetSaid,
} from './authority-details.js';

const MERESIDE: AuthorityDetails = {
  ...{ ppon: 'PDTL-7248-GWZW', street: 'Town Hall', town: 'Mereside', postcode: 'ne61 2ef' },
  ...{
    contactEmail: 'buying@mereside.example',
    telephone: '+44 1632 960 001',
    website: 'https://mereside.example/buy',
  },
  ...{ deliveryRegion: 'UKC2', vatPercent: '20', buyerType: 'SUB_CENTRAL' },
};
const faultsOf = (change: Partial<AuthorityDetails>) =>
  authorityDetailsFaults({ ...MERESIDE, ...change }).map(({ path }) => path);

describe('what an authority keeps of itself', () => {
  it('is kept when it has its form, and when it says nothing', () => {
    expect(faultsOf({})).toEqual([]);
    expect(authorityDetailsFaults(NO_AUTHORITY_DETAILS)).toEqual([]);
  });

  it.each([
    ['ppon', 'PDTL7248GWZW'],
    ['postcode', 'Mereside'],
    ['contactEmail', 'the buying team'],
    ['telephone', 'ask for Sam'],
    ['telephone', '12345678'],
    ['website', 'mereside.example'],
    ['website', 'javascript:alert(1)//.'],
    ['website', 'https://sam:secret@mereside.example'],
    ['deliveryRegion', 'UKD33'],
    ['vatPercent', '20 %'],
    ['street', 'x'.repeat(301)],
    ['town', 'Mere\u0007side'],
  ] as const)('is refused where its %s is %j', (name, text) =>
    expect(faultsOf({ [name]: text })).toEqual([`$.${name}`]),
  );

  it('names every fault at once, in the order of the form', () => {
    expect(faultsOf({ ppon: 'x', postcode: 'x', website: 'x' })).toEqual(['$.ppon', '$.postcode', '$.website']);
  });

  it('is all that a notice says by it', () => {
    expect(byAuthority(MERESIDE)).toEqual({ ...NO_DETAILS, ...MERESIDE });
  });

  it('fills in what a notice does not say and never what it says', () => {
    const any = fc.record(
      Object.fromEntries(
        AUTHORITY_DETAILS.map((name) => [
          name,
          name === 'buyerType' ? fc.constantFrom('CENTRAL', null) : fc.constantFrom('', 'x', 'y'),
        ]),
      ),
    ) as unknown as fc.Arbitrary<AuthorityDetails>;
    fc.assert(
      fc.property(any, any, (notice, details) => {
        const begun = byAuthority(notice);
        expect({ ...begun, ...notYetSaid(notice, details) }).toEqual(filledUp(begun, byAuthority(details)));
      }),
    );
  });
});
