import { describe, expect, it } from '@jest/globals';

import { localDate } from '@commonweal/calendar';

import { filledUp, knownDetails, type KnownTender, ofAuthority, withKnownDays } from './known-details.js';
import { NO_DETAILS } from './notice-details.js';

const nothing: KnownTender = {
  ...{ way: null, isLightTouch: false, buyerType: null, oneLotReason: null, start: null, months: null },
  ...{ documentsWithNotice: null, sme: null, vcse: null },
};

describe('what a notice knows before it is asked', () => {
  it('is nothing of a tender of which nothing is known', () => {
    expect(knownDetails(nothing)).toEqual(NO_DETAILS);
  });

  it.each([
    ['ACT_OPEN', false, 'COVERED', 'OPEN'],
    ['ACT_COMPETITIVE_FLEXIBLE', false, 'COVERED', 'COMPETITIVE_FLEXIBLE'],
    ['LIGHT_TOUCH', true, 'LIGHT_TOUCH', null],
    ['BELOW_THRESHOLD', false, 'BELOW_THRESHOLD', null],
    ['BELOW_THRESHOLD', true, 'LIGHT_TOUCH_BELOW_THRESHOLD', null],
    ['FUNDING_CALL', false, null, null],
  ])('is the law of the way %s, light touch %s', (way, isLightTouch, regime, procedure) => {
    expect(knownDetails({ ...nothing, way, isLightTouch })).toMatchObject({ regime, procedure });
  });

  it.each([
    ['2027-06-01', 24, '2029-05-31'],
    ['2027-01-15', 1, '2027-02-14'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
  ])('is the last day of a contract from %s for %d months: %s', (start, months, end) => {
    expect(knownDetails({ ...nothing, start: localDate(start), months })).toMatchObject({
      ...{ contractStart: start, contractEnd: end },
    });
  });

  it.each([
    ['small enterprises', { sme: true }],
    ['voluntary bodies', { vcse: true }],
  ] as const)('is that it suits %s, and of the others nothing', (_, suits) => {
    expect(knownDetails({ ...nothing, ...suits })).toEqual({ ...NO_DETAILS, ...suits });
  });

  it('is of another tender only what is about the authority', () => {
    const said = { ...NO_DETAILS, town: 'Mereside', deliveryRegion: 'UKD4', submission: 'Here', sme: true };
    expect(ofAuthority(said)).toEqual({ ...NO_DETAILS, town: 'Mereside', deliveryRegion: 'UKD4' });
  });

  it('is the contract’s days in a further notice, whatever the last one said: they may have been amended', () => {
    const last = { ...NO_DETAILS, contractStart: '2027-05-04', contractEnd: '2030-05-03', town: 'Mereside' };
    const longer = knownDetails({ ...nothing, start: localDate('2027-05-04'), months: 48 });
    expect(withKnownDays(last, longer)).toEqual({ ...last, contractEnd: '2031-05-03' });
    expect(withKnownDays(last, NO_DETAILS)).toEqual(last);
  });

  it('never replaces what was said', () => {
    const said = { ...NO_DETAILS, town: 'Mereside', sme: false };
    const more = { ...NO_DETAILS, town: 'Elsewhere', street: 'High Street', sme: true };
    expect(filledUp(said, more)).toEqual({ ...NO_DETAILS, town: 'Mereside', street: 'High Street', sme: false });
  });
});
