import { describe, expect, it } from '@jest/globals';

import { placeKind } from './place-kind.js';
import { postcodeDistrict } from './postcode-district.js';

describe('the kind of a code', () => {
  it.each([
    ['E01000001', 'NEIGHBOURHOOD'],
    ['E05009288', 'WARD'],
    ['E08000003', 'LOCAL_AUTHORITY'],
    ['W06000015', 'LOCAL_AUTHORITY'],
    ['E10000017', 'COUNTY'],
    ['E12000002', 'REGION'],
    ['E47000001', 'COMBINED_AUTHORITY'],
    ['E54000057', 'INTEGRATED_CARE_BOARD'],
    ['E02000001', null],
    ['E0800003', null],
    ['e08000003', null],
  ])('of %s is %s', (code, kind) => expect(placeKind(code)).toBe(kind));
});

describe('the district of a postcode', () => {
  it.each([
    ['M14 5RH', 'M14'],
    ['m145rh', 'M14'],
    ['M1 1AE', 'M1'],
    ['SW1A 1AA', 'SW1A'],
    ['sw1a', 'SW1A'],
    ['M14', 'M14'],
    ['Manchester', null],
    ['E08000003', null],
    ['', null],
  ])('%s is %s', (text, district) => expect(postcodeDistrict(text)).toBe(district));
});
