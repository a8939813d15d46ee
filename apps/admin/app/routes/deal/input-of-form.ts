import type { SetDealTermsInput } from '@commonweal/client';

import { CHANNELS, CONDITION_KINDS, type DealForm, INSURANCE_KINDS, INSURANCE_TIMES, PAYMENT_TIMES } from './deal-form';
import { RESERVATIONS, type Row, TUPE_ANSWERS, UPLIFT_KINDS } from './deal-form';
import { SUMS_AND_NAMES, TICKS, YEARS_AND_COUNTS } from './condition-fields';

const oneOf = <T extends string>(values: readonly T[], text: string | undefined): T | null =>
  values.find((value) => value === text) ?? null;
const whole = (text: string): number | null => (text === '' ? null : Number(text));

/** The form as the API takes it. What was left empty is not said. */
export const inputOfForm = (tenderId: string, form: DealForm): SetDealTermsInput => ({
  ...{ tenderId, version: Number(form.version) || 0 },
  ...moneyIn(form),
  ...timesIn(form),
  ...listsIn(form),
  reservation: oneOf(RESERVATIONS, form.fields.reservation),
  ...{ oneLotReason: form.fields.oneLotReason || null, noKpisReason: form.fields.noKpisReason || null },
});

function moneyIn({ fields }: DealForm) {
  const [time, kind] = [oneOf(PAYMENT_TIMES, fields['payment.time']), oneOf(UPLIFT_KINDS, fields['uplift.kind'])];
  return {
    payment: time && { time, days: Number(fields['payment.days']) },
    uplift: kind && { kind, percent: kind === 'FIXED' ? fields['uplift.percent'] : null },
  };
}

function timesIn({ fields }: DealForm) {
  const answer = oneOf(TUPE_ANSWERS, fields['tupe.answer']);
  const months = whole(fields['term.months']);
  return {
    tupe: answer && { answer, listAvailable: fields['tupe.listAvailable'] === 'yes' },
    mobilisationWeeks: whole(fields.mobilisationWeeks),
    term: months === null ? null : { months, extensionMonths: whole(fields['term.extensionMonths']) ?? 0 },
  };
}

const listsIn = ({ fields, insurances, conditions, kpis, lots }: DealForm) => ({
  insurances: fields.insurances === '' ? null : insurances.map(insuranceIn),
  conditions: conditions.map(conditionIn),
  kpis: kpis.map(({ name = '', target = '', measuredBy = '' }) => ({ name, target, measuredBy })),
  lots: lots.map(({ id, places }) => ({ lotId: id, places: places.map(placeIn) })),
});

const conditionIn = ({ kind, text = '', otherProof, ...asked }: Row) => ({
  ...{ kind: oneOf(CONDITION_KINDS, kind) ?? ('OTHER' as const), text, otherProof: otherProof === 'yes' },
  ...askedIn(asked),
});

/** What is asked for in figures and names, and nothing that was left empty. */
const askedIn = (asked: Row) => ({
  ...Object.fromEntries(YEARS_AND_COUNTS.flatMap((name) => (asked[name] ? [[name, Number(asked[name])]] : []))),
  ...Object.fromEntries(SUMS_AND_NAMES.flatMap((name) => (asked[name] ? [[name, asked[name]]] : []))),
  ...Object.fromEntries(TICKS.flatMap((name) => (asked[name] === 'yes' ? [[name, true]] : []))),
});

const insuranceIn = ({ kind, cover = '', neededBy }: Row) => ({
  ...{ kind: oneOf(INSURANCE_KINDS, kind) ?? ('OTHER' as const), cover },
  neededBy: oneOf(INSURANCE_TIMES, neededBy) ?? ('AT_START' as const),
});

const placeIn = ({ code = '', channels = '' }: Row) => ({
  ...{ code, channels: CHANNELS.filter((channel) => channels.split(' ').includes(channel)) },
});
