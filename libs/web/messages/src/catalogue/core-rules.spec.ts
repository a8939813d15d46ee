import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { addDays, localDate } from '@commonweal/calendar';
import { dealBreaches, NO_TERMS, RESERVATIONS } from '@commonweal/deal';
import { type Milestone, REGIMES, routeFor, timelineBreaches, USUAL_FACTS } from '@commonweal/design';
import { frameworkFor } from '@commonweal/frameworks';
import { pence } from '@commonweal/money';

import { welshOf } from '../matching/welsh-of.js';

const welsh = (message: string): string | undefined =>
  welshOf(message)
    ?.map(({ text }) => text)
    .join('');

/** The core has no Welsh for why a period is as long as it is. */
const withoutReason = (text?: string) => text?.replace(/(o’r hysbysiad): [^.]+\./, '$1.');

const day = fc.nat(900).map((days) => addDays(localDate('2025-03-01'), days));
const regime = fc.constantFrom(...REGIMES);
const nation = fc.constantFrom('ENGLAND', 'WALES', 'NORTHERN_IRELAND', 'SCOTLAND');
const authority = fc.constantFrom('CENTRAL', 'SUB_CENTRAL');
const subject = fc.constantFrom('GOODS', 'SERVICES', 'WORKS', 'LIGHT_TOUCH', 'HEALTH_CARE');
const pounds = fc.nat(900_000_000).map((sum) => ({ pence: pence(BigInt(sum)), vat: 'EXCLUDES_VAT' as const }));
const milestone = fc.constantFrom<Milestone>(
  'PUBLISH',
  'DEADLINE',
  'EVALUATION_END',
  'CABINET',
  'CALL_IN_END',
  'AWARD',
);

interface Told {
  readonly en: string;
  readonly cy: string;
}

const isAsTheCoreSays = ({ en, cy }: Told) => expect(withoutReason(welsh(en))).toBe(cy);

describe('what the core says in both languages', () => {
  it('is said alike in messages: rules of time', () => {
    const dates = fc.dictionary(milestone, day, { minKeys: 2 });
    fc.assert(
      fc.property(dates, regime, day, (chosen, way, participation) => {
        const plan = { nation: 'ENGLAND' as const, regime: way, facts: USUAL_FACTS, participation, dates: chosen };
        timelineBreaches(plan).forEach(({ text }) => isAsTheCoreSays(text));
      }),
    );
  });

  it('is said alike in messages: terms of a deal', () => {
    const terms = fc.record({ reservation: fc.constantFrom(...RESERVATIONS), months: fc.nat(90) });
    fc.assert(
      fc.property(terms, regime, day, ({ reservation, months }, way, noticeDate) => {
        const asked = { nation: 'ENGLAND', subject: 'SERVICES', authority: 'SUB_CENTRAL', regime: way } as const;
        const offered = { ...NO_TERMS, reservation, term: { months, extensionMonths: 12 } };
        const value = { pence: pence(100_000_000n), vat: 'INCLUDES_VAT' as const };
        const breaches = dealBreaches({ terms: offered, lots: [[]] }, { ...asked, noticeDate, value });
        breaches.flatMap(({ text, fix }) => [text, fix]).forEach(isAsTheCoreSays);
      }),
    );
  });

  it('is said alike in messages: ways to a contract', () => {
    fc.assert(
      fc.property(nation, subject, authority, day, pounds, (where, what, who, noticeDate, value) => {
        const route = routeFor({ nation: where, subject: what, authority: who, noticeDate, value });
        const { reasons } = route.ok ? route.value : route.failure;
        reasons.forEach(({ text }) => isAsTheCoreSays(text));
      }),
    );
  });

  it('is said alike in messages: what a framework asks', () => {
    const buyer = fc.constantFrom('CENTRAL_GOVERNMENT', 'COUNCIL', 'NHS');
    fc.assert(
      fc.property(buyer, day, pounds, fc.boolean(), (who, noticeDate, value, priceIsAbsolute) => {
        const { reasons } = frameworkFor({ buyer: who, noticeDate, value: value.pence, priceIsAbsolute });
        reasons.forEach(({ text: { en } }) => expect(welsh(en)).toBeDefined());
      }),
    );
  });
});
