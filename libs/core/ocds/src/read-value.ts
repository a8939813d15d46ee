import { type Pence, parsePounds } from '@commonweal/money';

import type { NoticeValue } from './draft-tender.js';
import { NumberText, isBlank, kindOf } from './json-value.js';
import type { Ledger } from './ledger.js';
import { type Place, at, holdsObject } from './place.js';
import { present } from './present.js';

/** Up to a pound, publishers mean "not disclosed" (0, 0.01, 0.1 and 1 are all in use). */
const PLACEHOLDER_PENCE = 100n;

/**
 * The sum at a place: `amount`, `amountGross`, or both, in pounds.
 *
 * Sums are read from the characters of the document, so nothing is rounded: a third decimal, an exponent that does not
 * give a whole number (`1e9999`), a minus or another currency is refused with its reason.
 *
 * @returns nothing when no sum can be taken
 */
export function readValue(place: Place, as: string, ledger: Ledger): NoticeValue | undefined {
  if (isBlank(place.value)) return undefined;
  if (!holdsObject(place)) return void ledger.refuse(place, 'An amount with its currency is expected here');
  if (['amount', 'amountGross'].every((name) => isBlank(at(place, name).value)))
    return void ledger.leave(place, 'No amount is given');
  return inPounds(place, as, ledger) ? readSums(place, as, ledger) : undefined;
}

function readSums(place: Place, as: string, ledger: Ledger): NoticeValue | undefined {
  const amount = readPounds(at(place, 'amount'), `${as}.amount`, ledger);
  const amountGross = readPounds(at(place, 'amountGross'), `${as}.amountGross`, ledger);
  if (amount === undefined && amountGross === undefined) return undefined;
  judge(place, { amount, amountGross }, ledger);
  const vat = amountGross === undefined ? 'NOT_STATED' : 'EXCLUDES_VAT';
  return { currency: 'GBP', vat, ...present({ amount, amountGross }) };
}

function inPounds(place: Place, as: string, ledger: Ledger): boolean {
  const currency = at(place, 'currency');
  if (currency.value === 'GBP') {
    ledger.take(currency, `${as}.currency`);
    return true;
  }
  const given = typeof currency.value === 'string' ? `"${currency.value.slice(0, 10)}"` : 'no currency';
  ledger.refuse(place, `Only pounds (GBP) are taken, the notice gives ${given}`);
  return false;
}

function readPounds(place: Place, as: string, ledger: Ledger): Pence | undefined {
  if (isBlank(place.value)) return undefined;
  if (!(place.value instanceof NumberText))
    return void ledger.refuse(place, `A number is expected here, not ${kindOf(place.value ?? null)}`);
  const written = place.value.text;
  const sum = parsePounds(inFull(written));
  if (!sum.ok) return void ledger.refuse(place, `${written} was not taken. ${sum.failure.message}`);
  ledger.take(place, as);
  return sum.value;
}

/**
 * Some publishers' software writes 36000000 as `3.6E7`: the same whole number, exactly. Anything else stays as it is.
 *
 * @example inFull('3.6E7') // '36000000'
 * @example inFull('1e9999') // '1e9999'
 */
export function inFull(written: string): string {
  const match = /^([1-9])(?:\.(\d{1,14}))?[eE]\+?(\d{1,2})$/.exec(written);
  if (!match) return written;
  const [, first = '', decimals = '', exponent = ''] = match;
  const zeros = Number(exponent) - decimals.length;
  return zeros < 0 || Number(exponent) > 14 ? written : first + decimals + '0'.repeat(zeros);
}

type Sums = { readonly amount: Pence | undefined; readonly amountGross: Pence | undefined };

function judge(place: Place, { amount, amountGross }: Sums, ledger: Ledger): void {
  if (amountGross === undefined)
    ledger.mention(place, 'The notice does not say whether the amount includes VAT', 'note');
  else if (amount !== undefined && amountGross < amount)
    ledger.mention(place, 'The amount including VAT is smaller than the amount without', 'warning');
  if ((amountGross ?? amount ?? 0n) <= PLACEHOLDER_PENCE)
    ledger.mention(place, 'An amount of £1 or less usually stands for "not disclosed"', 'warning');
}
