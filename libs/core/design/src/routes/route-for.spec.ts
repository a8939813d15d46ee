import { describe, expect, it } from '@jest/globals';

import { THRESHOLDS, addDays, localDate } from '@commonweal/calendar';
import { type Amount, parsePounds, pence } from '@commonweal/money';

import type { RouteQuestion } from './route-answer.js';
import { routeFor } from './route-for.js';
import { PLAIN_RULES, SCOPE_RULES, VAT_RATES } from './route-rules.js';

const incl = (pounds: string, shift = 0n): Amount => {
  const parsed = parsePounds(pounds);
  if (!parsed.ok) throw new Error(pounds);
  return { pence: pence(parsed.value + shift), vat: 'INCLUDES_VAT' };
};
const ask = (more: Partial<RouteQuestion>) =>
  routeFor({
    ...{ nation: 'ENGLAND', subject: 'SERVICES', authority: 'SUB_CENTRAL' },
    ...{ noticeDate: localDate('2026-12-01'), value: incl('300000.00'), ...more },
  });
const regimes = (more: Partial<RouteQuestion>) => {
  const answer = ask(more);
  return answer.ok ? answer.value.regimes : answer.failure.path;
};
const BOTH = ['ACT_OPEN', 'ACT_COMPETITIVE_FLEXIBLE'];

describe('the route', () => {
  describe.each([
    ['services of a council', 'SERVICES', 'SUB_CENTRAL', '2026-06-01', '207720.00', BOTH],
    ['services of a council before 2026', 'SERVICES', 'SUB_CENTRAL', '2025-12-31', '214904.00', BOTH],
    ['goods of central government', 'GOODS', 'CENTRAL', '2026-06-01', '135018.00', BOTH],
    ['goods of central government before 2026', 'GOODS', 'CENTRAL', '2025-06-01', '139688.00', BOTH],
    ['works', 'WORKS', 'SUB_CENTRAL', '2026-06-01', '5193000.00', BOTH],
    ['works before 2026', 'WORKS', 'CENTRAL', '2025-06-01', '5372609.00', BOTH],
    ['light touch services', 'LIGHT_TOUCH', 'SUB_CENTRAL', '2026-06-01', '663540.00', ['LIGHT_TOUCH']],
  ] as const)('of %s', (_, subject, authority, day, threshold, covered) => {
    const noticeDate = localDate(day);
    it.each([
      ['a penny below the threshold', -1n, ['BELOW_THRESHOLD']],
      ['at the threshold', 0n, covered],
      ['a penny above', 1n, covered],
    ] as const)('%s', (__, shift, expected) => {
      expect(regimes({ subject, authority, noticeDate, value: incl(threshold, shift) })).toEqual(expected);
    });
  });

  it.each([
    ['2025-12-31', '210000.00', ['BELOW_THRESHOLD']],
    ['2026-01-01', '210000.00', BOTH],
  ])('changes with the threshold of the notice’s own day: %s', (day, pounds, expected) => {
    expect(regimes({ noticeDate: localDate(day), value: incl(pounds) })).toEqual(expected);
  });

  it.each([
    ['173099.99', ['BELOW_THRESHOLD']],
    ['173100.00', BOTH],
  ])('adds VAT to £%s before the threshold is asked', (pounds, expected) => {
    expect(regimes({ value: { ...incl(pounds), vat: 'EXCLUDES_VAT' } })).toEqual(expected);
  });

  it.each([
    ['SUB_CENTRAL', '29999.99', false],
    ['SUB_CENTRAL', '30000.00', true],
    ['CENTRAL', '11999.99', false],
    ['CENTRAL', '12000.00', true],
  ] as const)('says whether a small contract is notified: %s, £%s', (authority, pounds, notifiable) => {
    expect(ask({ authority, value: incl(pounds) })).toMatchObject({ value: { notifiable } });
  });

  it('is refused to Scotland, with the reason, whatever is wanted', () => {
    for (const subject of ['SERVICES', 'HEALTH_CARE', 'GRANT'] as const)
      expect(ask({ nation: 'SCOTLAND', subject })).toMatchObject({
        failure: {
          kind: 'RouteRefused',
          path: ['nation'],
          reasons: [{ status: 'K', source: expect.stringContaining('Scotland') }],
        },
      });
  });

  it.each([
    ['ENGLAND', '2024-01-01', ['PROVIDER_SELECTION']],
    ['ENGLAND', '2023-12-31', ['noticeDate']],
    ['WALES', '2026-06-01', ['subject']],
    ['NORTHERN_IRELAND', '2026-06-01', ['BELOW_THRESHOLD']],
  ] as const)('of health care in %s on %s', (nation, day, expected) => {
    expect(regimes({ nation, subject: 'HEALTH_CARE', noticeDate: localDate(day) })).toEqual(expected);
  });

  it('of a grant is a funding call, which no threshold decides', () => {
    expect(ask({ subject: 'GRANT', value: null })).toMatchObject({
      value: { regimes: ['FUNDING_CALL'], threshold: null },
    });
  });

  it.each([
    ['before the Act', '2025-02-23', ['noticeDate']],
    ['on its first day', '2025-02-24', BOTH],
    ['on the last day of known thresholds', '2027-12-31', BOTH],
    ['after it', '2028-01-01', ['noticeDate']],
  ])('%s is known or refused, never guessed', (_, day, expected) => {
    expect(regimes({ noticeDate: localDate(day) })).toEqual(expected);
  });

  it('asks for a value', () => expect(regimes({ value: null })).toEqual(['value']));
});

describe('each rule of a route', () => {
  it.each([...SCOPE_RULES, ...PLAIN_RULES, ...VAT_RATES].map((rule) => [rule.source, rule] as const))(
    'names its source and standing: %s',
    (source, { status, appliesFrom }) => {
      expect(source.length).toBeGreaterThan(5);
      expect(['R', 'R2', 'K']).toContain(status);
      expect(addDays(appliesFrom, 0)).toBe(appliesFrom);
    },
  );

  it('reads every threshold', () => {
    for (const { poundsIncludingVat } of THRESHOLDS) expect(parsePounds(poundsIncludingVat).ok).toBe(true);
  });
});
