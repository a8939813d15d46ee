import { parseLocalDate } from '@commonweal/calendar';
import type { VatBasis } from '@commonweal/client';
import { parsePounds } from '@commonweal/money';
import { submittedDate, typedPounds } from '@commonweal/ui';

/** What somebody says of a lot; `version` is that of the tender for which the page was written. */
export interface LotForm {
  readonly version: string;
  readonly title: string;
  readonly amount: string;
  readonly vat: VatBasis;
  /** `YYYY-MM-DD`, or what was typed */
  readonly start: string;
  readonly end: string;
  /** The lot that a new one begins with; empty: none. */
  readonly copyOf: string;
}

/** A fault at one field; `key` is the key of our words, `message` are the API's own. */
export interface LotFault {
  readonly field?: string | undefined;
  readonly key?: string;
  readonly message?: string;
}

/** A lot as the API says it. */
interface KeptLot {
  readonly title: string;
  readonly estimatedValue?: { readonly amount: string; readonly vat: VatBasis } | null;
  readonly contractStart?: string | null;
  readonly contractEnd?: string | null;
}

const MOST_CHARACTERS = 2_000;

/** What is kept of a lot, as the form shows it. */
export const lotFormOf = (
  { title, estimatedValue, contractStart, contractEnd }: KeptLot,
  version: number,
): LotForm => ({
  ...{ version: String(version), title, start: contractStart ?? '', end: contractEnd ?? '', copyOf: '' },
  ...{ amount: estimatedValue?.amount ?? '', vat: estimatedValue?.vat ?? 'EXCLUDES_VAT' },
});

/** A lot of which nothing is said yet. */
export const emptyLotForm = (version: number): LotForm => lotFormOf({ title: '' }, version);

/** Reads the form. */
export function lotFormIn(sent: FormData): LotForm {
  const text = (name: string, most = 100) =>
    String(sent.get(name) ?? '')
      .trim()
      .slice(0, most);
  return {
    ...{ version: text('version'), title: text('title', MOST_CHARACTERS + 1), copyOf: text('copyOf', 300) },
    ...{ amount: typedPounds(text('amount')), vat: text('vat') === 'INCLUDES_VAT' ? 'INCLUDES_VAT' : 'EXCLUDES_VAT' },
    ...{ start: submittedDate(sent, 'start').slice(0, 40), end: submittedDate(sent, 'end').slice(0, 40) },
  };
}

/** What is wrong with what was typed, before anybody is asked. */
export function typedFaults({ version, title, amount, start, end }: LotForm): LotFault[] {
  const isDay = (day: string) => day === '' || parseLocalDate(day).ok;
  return [
    ...(title === '' || title.length > MOST_CHARACTERS ? [{ field: 'title', key: 'title' }] : []),
    ...(amount === '' || parsePounds(amount).ok ? [] : [{ field: 'amount', key: 'amount' }]),
    ...(isDay(start) ? [] : [{ field: 'start', key: 'day' }]),
    ...(isDay(end) ? [] : [{ field: 'end', key: 'day' }]),
    ...(/^\d{1,9}$/.test(version) ? [] : [{ key: 'changed' }]),
  ];
}

/** What the API is told of the lot; the form has no faults. */
export const lotInput = ({ version, title, amount, vat, start, end }: LotForm) => ({
  ...{ version: Number(version), title, estimatedValue: amount === '' ? null : { amount, vat } },
  ...{ contractStart: start || null, contractEnd: end || null },
});

/** What the API found wrong with a change. */
interface Told {
  readonly __typename: string;
  readonly message?: string;
  readonly faults?: readonly { readonly path: string; readonly message: string }[];
}

const FIELDS: Readonly<Record<string, string>> = {
  ...{ '$.title': 'title', '$.estimatedValue.amount': 'amount' },
  ...{ '$.contractEnd': 'end', '$.copyOf': 'copyOf' },
};

/** The same at the fields of the page. */
export function toldFaults({ __typename: ended, message = '', faults }: Told): LotFault[] {
  if (ended === 'Conflict') return [{ key: 'changed' }];
  return faults?.map((fault) => ({ field: FIELDS[fault.path], message: fault.message })) ?? [{ message }];
}
