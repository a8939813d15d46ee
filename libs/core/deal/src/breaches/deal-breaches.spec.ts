import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { addDays, localDate } from '@commonweal/calendar';
import { REGIMES, TENDER_SUBJECTS } from '@commonweal/design';
import { pence } from '@commonweal/money';

import { DEAL_RULES } from '../rules/deal-rules.js';
import { RESERVATION_RULES } from '../rules/reservation-rules.js';
import { type DealQuestion, type DealTerms, type DeliveryPlace, NO_TERMS, RESERVATIONS } from '../terms/deal-terms.js';
import { dealBreaches } from './deal-breaches.js';

const pounds = (amount: number) => ({ pence: pence(BigInt(Math.round(amount * 100))), vat: 'INCLUDES_VAT' as const });
const open: DealQuestion = {
  ...{ nation: 'ENGLAND', subject: 'SERVICES', authority: 'SUB_CENTRAL', regime: 'ACT_OPEN' },
  ...{ noticeDate: localDate('2026-12-01'), value: pounds(300_000) },
};
const sound: DealTerms = {
  ...NO_TERMS,
  ...{ payment: { time: 'IN_ARREARS', days: 30 }, tupe: { answer: 'DOES_NOT_APPLY', listAvailable: false } },
  ...{ insurances: [], term: { months: 36, extensionMonths: 12 }, reservation: 'NONE', oneLotReason: 'One kitchen' },
};
const reached: DeliveryPlace[] = [{ code: 'E06000009', channels: ['PHONE'] }];
const found = (terms: Partial<DealTerms> = {}, question: Partial<DealQuestion> = {}, lots = [reached]) =>
  dealBreaches({ terms: { ...sound, ...terms }, lots }, { ...open, ...question });
const rules = (...asked: Parameters<typeof found>) => found(...asked).map(({ path, rule }) => [path, rule]);

const kpi = { name: 'On time', target: '95 %', measuredBy: 'Log' };

describe('the terms of a deal', () => {
  it('break no rule where everything is said soundly', () => expect(found()).toEqual([]));

  it.each([
    ['ACT_OPEN', 30, []],
    ['ACT_OPEN', 31, [['$.payment.days', 'PAYMENT_DAYS']]],
    ['BELOW_THRESHOLD', 31, [['$.payment.days', 'PAYMENT_DAYS']]],
    ['FUNDING_CALL', 31, []],
  ] as const)('pay within 30 days under %s: %d', (regime, days, expected) =>
    expect(rules({ payment: { time: 'MILESTONES', days } }, { regime, subject: 'GOODS' })).toEqual(expected),
  );

  it.each(REGIMES)('ask for no insurance before the award under %s', (regime) => {
    const insurances = [{ kind: 'CYBER', cover: '1.00', neededBy: 'WITH_BID' }] as const;
    const conditions = [{ kind: 'INSURANCE', text: 'Cover', otherProof: true }] as const;
    const early = found({ insurances, conditions }, { regime }).filter(({ stops }) => stops);
    expect(early.map(({ path }) => path)).toEqual(['$.insurances[0].neededBy', '$.conditions[0].kind']);
  });

  it.each([
    [false, [['$.conditions[0].kind', 'AUDITED_ACCOUNTS']]],
    [true, []],
  ] as const)('refuse audited accounts unless there is another proof: %s', (otherProof, expected) => {
    const conditions = [{ kind: 'AUDITED_ACCOUNTS', text: 'Three years', otherProof }] as const;
    expect(rules({ conditions })).toEqual(expected);
    expect(found({ conditions }).every(({ stops }) => stops)).toBe(true);
  });

  it('warn of a suitability stage below the threshold', () => {
    const conditions = [{ kind: 'EXPERIENCE', text: 'Two years', otherProof: true }] as const;
    expect(rules({ conditions }, { regime: 'BELOW_THRESHOLD' })).toEqual([['$.conditions', 'NO_SUITABILITY_STAGE']]);
    expect(rules({ conditions }, { regime: 'BELOW_THRESHOLD', subject: 'WORKS' })).toEqual([]);
  });

  it.each([
    ['at £5m', 5_000_000, 'ACT_OPEN', []],
    ['a penny above £5m', 5_000_000.01, 'ACT_OPEN', [['$.kpis', 'KPIS']]],
    ['of light touch', 9_000_000, 'LIGHT_TOUCH', []],
  ] as const)('have three indicators above £5m: a contract %s', (_, amount, regime, expected) => {
    expect(rules({ kpis: [kpi, kpi] }, { value: pounds(amount), regime })).toEqual(expected);
    expect(rules({ kpis: [kpi, kpi, kpi] }, { value: pounds(amount), regime })).toEqual([]);
    expect(rules({ noKpisReason: 'Nothing to measure' }, { value: pounds(amount), regime })).toEqual([]);
  });

  it('put the VAT into a value before indicators are asked for', () => {
    const without = (amount: number) => ({ value: { ...pounds(amount), vat: 'EXCLUDES_VAT' as const } });
    expect(rules({}, without(4_166_666.67))).toEqual([]);
    expect(rules({}, without(4_166_666.68))).toEqual([['$.kpis', 'KPIS']]);
  });

  it('say why there is one lot, and nothing where there are two', () => {
    expect(rules({ oneLotReason: null })).toEqual([['$.oneLotReason', 'LOTS']]);
    expect(rules({ oneLotReason: null }, {}, [reached, reached])).toEqual([]);
  });

  it('say for each place of a service how people reach it', () => {
    expect(rules({}, {}, [[], reached])).toEqual([['$.lots[0].places', 'CHANNELS']]);
    const silent = { code: 'E06000008', channels: [] };
    expect(rules({}, {}, [[...reached, silent]])).toEqual([['$.lots[0].places[1].channels', 'CHANNELS']]);
    expect(rules({}, { subject: 'GOODS' }, [[]])).toEqual([]);
  });

  it('warn where people come over and the list of them is kept back', () => {
    expect(rules({ tupe: { answer: 'APPLIES', listAvailable: false } })).toEqual([
      ['$.tupe.listAvailable', 'TUPE_LIST'],
    ]);
  });

  it('stop a contract of which nobody said what bidders decide by, and say what to do', () => {
    const silent = dealBreaches({ terms: NO_TERMS, lots: [reached, reached] }, open);
    expect(silent.map(({ path }) => path)).toEqual(['$.payment', '$.insurances', '$.term', '$.reservation', '$.tupe']);
    expect(silent.every(({ stops }) => stops)).toBe(true);
    expect(new Set(silent.map(({ fix }) => fix.en)).size).toBe(silent.length);
  });

  it('warn of the same in a call for applications, and ask nobody about staff where none are moved', () => {
    const grant = { regime: 'FUNDING_CALL', subject: 'GRANT', value: null } as const;
    const silent = dealBreaches({ terms: NO_TERMS, lots: [[]] }, { ...open, ...grant });
    expect(silent.map(({ path, stops }) => [path, stops])).toEqual(
      ['$.payment', '$.insurances', '$.term', '$.reservation'].map((path) => [path, false]),
    );
  });
});

describe('keeping a tender for some', () => {
  const light = { regime: 'LIGHT_TOUCH', subject: 'LIGHT_TOUCH' } as const;
  const below = { regime: 'BELOW_THRESHOLD', subject: 'GOODS' } as const;
  const local = (more: Partial<DealQuestion>) => rules({ reservation: 'LOCAL' }, { ...below, ...more });

  it.each([
    [60, 0, []],
    [48, 13, [['$.term.months', 'RESERVED_TERM']]],
  ])('lets mutuals have light touch contracts of five years: %d months and %d', (months, extensionMonths, expected) => {
    const mutual = { reservation: 'PUBLIC_SERVICE_MUTUAL', term: { months, extensionMonths } } as const;
    expect(rules(mutual, light)).toEqual(expected);
    expect(rules(mutual)).toEqual([['$.reservation', 'RESERVATION']]);
  });

  it('lets councils in England keep small contracts near, from 4 February 2026', () => {
    const refused = [['$.reservation', 'RESERVATION']];
    expect(local({ noticeDate: localDate('2026-02-04') })).toEqual([]);
    expect(local({ noticeDate: localDate('2026-02-03') })).toEqual(refused);
    expect(local({ nation: 'WALES' })).toEqual(refused);
    expect(local({ authority: 'CENTRAL' })).toEqual(refused);
    expect(local({ regime: 'ACT_OPEN' })).toEqual(refused);
  });

  it('says from when a law holds that came too late', () => {
    const [breach] = found({ reservation: 'LOCAL' }, { ...below, noticeDate: localDate('2026-02-03') });
    expect(breach?.text.en).toContain('from Wednesday 4 February 2026');
  });

  it('lets charities have small contracts by other powers, to be checked', () => {
    expect(rules({ reservation: 'VCSE' }, below)).toEqual([]);
    expect(RESERVATION_RULES.find(({ reservation }) => reservation === 'VCSE')?.status).toBe('K');
  });
});

describe('the rules of a deal', () => {
  it('have a source and both languages, each', () => {
    for (const { source, text } of [...DEAL_RULES, ...RESERVATION_RULES])
      expect([source, text.en, text.cy].every((words) => words.length > 10)).toBe(true);
  });

  it('name field, fix and source in every breach, for any tender', () => {
    const days = fc.integer({ min: 0, max: 900 }).map((day) => addDays(localDate('2025-02-24'), day));
    const question = fc.record({
      ...{ noticeDate: days, regime: fc.constantFrom(...REGIMES), subject: fc.constantFrom(...TENDER_SUBJECTS) },
    });
    fc.assert(
      fc.property(question, fc.constantFrom(...RESERVATIONS), fc.nat(60), (asked, reservation, late) => {
        const terms = { ...NO_TERMS, reservation, payment: { time: 'IN_ARREARS', days: late } as const };
        for (const { path, fix, source, text } of dealBreaches({ terms, lots: [[]] }, { ...open, ...asked })) {
          expect(path).toMatch(/^\$\.\w/);
          expect([fix.en, fix.cy, source, text.en, text.cy]).not.toContain('');
        }
      }),
    );
  });
});
