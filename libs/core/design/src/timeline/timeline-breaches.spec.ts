import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { addDays, localDate } from '@commonweal/calendar';

import { REGIMES } from '../routes/regime.js';
import { plannedDays } from './planned-days.js';
import { suggestedTimeline } from './suggested-timeline.js';
import { type Timeline, type TimelinePlan, USUAL_FACTS } from './timeline.js';
import { timelineBreaches } from './timeline-breaches.js';

type Days = Partial<Record<keyof Timeline, string>>;
const timeline = (days: Days): Timeline =>
  Object.fromEntries(Object.entries(days).map(([name, day]) => [name, localDate(day)]));
const found = (days: Days, more: Partial<TimelinePlan> = {}) =>
  timelineBreaches({
    ...{ nation: 'ENGLAND', regime: 'ACT_OPEN', facts: USUAL_FACTS, participation: null },
    ...{ dates: timeline(days), ...more },
  });
const rules = (days: Days, more: Partial<TimelinePlan> = {}) =>
  found(days, more).map(({ field, rule, fix }) => [field, rule, fix]);

describe('a timeline', () => {
  it.each([
    ['2026-03-26', [['DEADLINE', 'TENDERING_PERIOD', '2026-03-27']]],
    ['2026-03-27', []],
  ])('leaves bids 25 calendar days from the notice: deadline %s', (DEADLINE, expected) => {
    expect(rules({ PUBLISH: '2026-03-02', DEADLINE })).toEqual(expected);
  });

  it.each([
    ['documents missing', { documentsWithNotice: false }, '2026-04-01'],
    ['a qualifying planned procurement notice', { qualifyingPlannedNotice: true }, '2026-03-12'],
    ['urgency', { urgent: true }, '2026-03-12'],
  ])('hangs on the facts: %s', (_, facts, first) => {
    const more = { facts: { ...USUAL_FACTS, ...facts } };
    const before = addDays(localDate(first), -1);
    expect(rules({ PUBLISH: '2026-03-02', DEADLINE: before }, more)).toEqual([['DEADLINE', 'TENDERING_PERIOD', first]]);
    expect(rules({ PUBLISH: '2026-03-02', DEADLINE: first }, more)).toEqual([]);
  });

  it.each(['LIGHT_TOUCH', 'BELOW_THRESHOLD', 'PROVIDER_SELECTION', 'FUNDING_CALL'] as const)(
    'has no least period for bids under %s',
    (regime) => expect(rules({ PUBLISH: '2026-03-02', DEADLINE: '2026-03-03' }, { regime })).toEqual([]),
  );

  it('leaves requests to participate 25 days too', () => {
    const more = { regime: 'ACT_COMPETITIVE_FLEXIBLE', participation: localDate('2026-03-26') } as const;
    const [breach] = found({ PUBLISH: '2026-03-02' }, more);
    expect(breach).toMatchObject({ rule: 'PARTICIPATION_PERIOD', statutory: true });
    expect(breach?.text.en).toContain('2026-03-27');
  });

  it.each([
    ['ACT_OPEN', '2026-03-10', [['STANDSTILL_END', 'STANDSTILL', '2026-03-11']]],
    ['ACT_OPEN', '2026-03-11', []],
    ['PROVIDER_SELECTION', '2026-03-12', [['STANDSTILL_END', 'STANDSTILL', '2026-03-13']]],
    ['PROVIDER_SELECTION', '2026-03-13', []],
    ['LIGHT_TOUCH', '2026-03-03', []],
  ] as const)('keeps the standstill of %s after an award on 2 March: %s', (regime, STANDSTILL_END, expected) => {
    expect(rules({ AWARD: '2026-03-02', STANDSTILL_END }, { regime })).toEqual(expected);
  });

  it('begins no contract before standstill is over, over Easter too', () => {
    expect(rules({ AWARD: '2026-03-30', CONTRACT_START: '2026-04-10' })).toEqual([
      ['CONTRACT_START', 'SIGNING', '2026-04-11'],
    ]);
  });

  it.each([
    ['ENGLAND', '2026-03-30', [['CABINET', 'FORWARD_PLAN', '2026-03-31']]],
    ['ENGLAND', '2026-03-31', []],
    ['WALES', '2026-03-30', []],
  ] as const)('leaves 28 clear days from the forward plan in %s: cabinet %s', (nation, CABINET, expected) => {
    expect(rules({ FORWARD_PLAN: '2026-03-02', CABINET }, { nation })).toEqual(expected);
  });

  it.each([
    ['ENGLAND', '2026-07-13', '2026-07-20'],
    ['NORTHERN_IRELAND', '2026-07-10', '2026-07-20'],
  ] as const)('counts call-in in working days of %s', (nation, CABINET, first) => {
    const before = addDays(localDate(first), -1);
    expect(rules({ CABINET, CALL_IN_END: before }, { nation })).toEqual([['CALL_IN_END', 'CALL_IN', first]]);
    expect(rules({ CABINET, CALL_IN_END: first }, { nation })).toEqual([]);
  });

  it('says which day comes before which', () => {
    expect(rules({ DEADLINE: '2026-04-01', EVALUATION_END: '2026-03-31' })).toEqual([
      ['EVALUATION_END', 'ORDER', '2026-04-01'],
    ]);
  });

  it('names field, rule, fix and source in both languages, and what stops publication', () => {
    const [breach] = found({ PUBLISH: '2026-03-02', DEADLINE: '2026-03-26' });
    expect(breach).toMatchObject({
      ...{ field: 'DEADLINE', statutory: true, source: 'Procurement Act 2023, s.54', status: 'R' },
      text: {
        en: expect.stringContaining('Choose Friday 27 March 2026 or later'),
        cy: expect.stringContaining('Dydd Gwener 27 Mawrth 2026'),
      },
    });
    expect(found({ FORWARD_PLAN: '2026-03-02', CABINET: '2026-03-03' })).toMatchObject([{ statutory: false }]);
  });

  it('promises nothing about a day of which no rule is known', () => {
    expect(rules({ PUBLISH: '2024-03-02', DEADLINE: '2024-05-02' })).toEqual([['PUBLISH', 'NOT_KNOWN', null]]);
  });
});

describe('the suggested timeline', () => {
  const durations = { evaluation: 20, mobilisation: 20, councilGates: true };
  const asked = {
    nation: 'ENGLAND',
    regime: 'ACT_OPEN',
    publish: localDate('2026-03-02'),
    facts: USUAL_FACTS,
  } as const;

  it('is the earliest that keeps the rules', () => {
    expect(suggestedTimeline(asked, { ...durations, councilGates: false })).toMatchObject({
      value: { ENQUIRIES_END: '2026-03-20', DEADLINE: '2026-03-27', EVALUATION_END: '2026-04-28', AWARD: '2026-04-29' },
    });
  });

  it('breaks no rule, for any regime, nation and day', () => {
    const days = fc.integer({ min: 0, max: 500 }).map((days) => addDays(localDate('2026-01-05'), days));
    const nations = fc.constantFrom('ENGLAND', 'WALES', 'NORTHERN_IRELAND' as const);
    const gates = fc.boolean();
    fc.assert(
      fc.property(days, nations, fc.constantFrom(...REGIMES), gates, (publish, nation, regime, councilGates) => {
        const plan = { nation: nation as 'ENGLAND', regime, facts: USUAL_FACTS };
        const suggested = suggestedTimeline({ ...plan, publish }, { ...durations, councilGates });
        if (!suggested.ok) throw new Error(suggested.failure.message);
        expect(timelineBreaches({ ...plan, dates: suggested.value, participation: null })).toEqual([]);
      }),
    );
  });

  it('is not guessed past the known bank holidays', () => {
    expect(
      suggestedTimeline({ ...asked, publish: localDate('2027-12-20') }, { ...durations, evaluation: 400 }),
    ).toMatchObject({
      ok: false,
      failure: { kind: 'OutsideCalendar' },
    });
  });
});

describe('the time to get ready', () => {
  const dates = timeline({ AWARD: '2027-03-23', STANDSTILL_END: '2027-04-06', CONTRACT_START: '2027-05-04' });
  const plan = { nation: 'ENGLAND', regime: 'ACT_OPEN', facts: USUAL_FACTS, participation: null, dates } as const;
  const told = (mobilisationWeeks: number | null) => timelineBreaches({ ...plan, mobilisationWeeks });

  it('is that of the deal’s terms, or a warning says so', () => {
    expect(told(12)).toMatchObject([{ field: 'CONTRACT_START', fix: '2027-06-30', statutory: false }]);
    expect(told(12)[0]?.text.en).toMatch(/12 weeks from signing.*Wednesday 30 June 2027 or later/);
    expect([told(3), told(null), timelineBreaches(plan)]).toEqual([[], [], []]);
  });
});

describe('the order of days', () => {
  it('is said as it is asked for: on the same day or after it, or after it', () => {
    const dates = timeline({ EVALUATION_END: '2027-03-08', AWARD: '2027-03-05', CONTRACT_START: '2027-03-05' });
    const plan = { nation: 'ENGLAND', regime: 'BELOW_THRESHOLD', facts: USUAL_FACTS, participation: null } as const;
    expect(timelineBreaches({ ...plan, dates }).map(({ text }) => text.en)).toEqual([
      'The award notice comes on the same day as or after the end of the assessment. Choose Monday 8 March 2027 or later.',
      'The contract comes after the award notice. Choose Saturday 6 March 2027 or later.',
    ]);
  });
});

describe('planned days', () => {
  it('stand in their order with the working days of the nation between them', () => {
    const dates = timeline({ DEADLINE: '2026-04-24', PUBLISH: '2026-03-30', FORWARD_PLAN: '2026-03-02' });
    expect(plannedDays(dates, 'ENGLAND').map(({ milestone, workingDays }) => [milestone, workingDays])).toEqual([
      ...[
        ['FORWARD_PLAN', null],
        ['PUBLISH', 20],
        ['DEADLINE', 17],
      ],
    ]);
  });
});
