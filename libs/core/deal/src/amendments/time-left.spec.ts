import { describe, expect, it } from '@jest/globals';

import { localDate } from '@commonweal/calendar';
import { type Regime, USUAL_FACTS } from '@commonweal/design';

import { fieldChanges } from './field-changes.js';
import { CONTENT } from './sample-content.spec-support.js';
import { timeLeft } from './time-left.js';

const route = (regime: Regime) => ({ regime, facts: USUAL_FACTS });
const question = { today: localDate('2026-11-30'), deadline: new Date(CONTENT.deadline), route: route('ACT_OPEN') };
const titled = fieldChanges(CONTENT, { ...CONTENT, title: 'Other' });

describe('the time that is left after a change', () => {
  it('is said with what the law asks of a tender that begins today', () => {
    expect(timeLeft(titled, question)).toMatchObject({ days: 15, least: 25, isShort: true, status: 'K' });
    const later = { ...question, deadline: new Date('2026-12-25T23:00:00Z') };
    expect(timeLeft(titled, later)).toMatchObject({ days: 25, isShort: false });
  });

  it('is not asked for when only days are moved, which gives more of it', () => {
    expect(timeLeft(fieldChanges(CONTENT, { ...CONTENT, deadline: '2026-12-16T12:00:00.000Z' }), question)).toBeNull();
  });

  it('has no minimum where the Act sets none', () => {
    for (const each of [null, route('BELOW_THRESHOLD'), route('LIGHT_TOUCH')])
      expect(timeLeft(titled, { ...question, route: each })).toMatchObject({ days: 15, least: null, isShort: false });
  });

  it('is counted by London days on both sides of a change of the clocks', () => {
    const today = localDate('2027-03-27');
    expect(timeLeft(titled, { ...question, today, deadline: new Date('2027-03-28T22:59:00Z') })?.days).toBe(1);
    expect(timeLeft(titled, { ...question, today, deadline: new Date('2027-03-28T23:30:00Z') })?.days).toBe(2);
  });
});
