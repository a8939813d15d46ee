import { type LocalDate, type RuleNotKnown, ruleOn } from '@commonweal/calendar';
import { type Amount, type Pence, formatPounds, includingVat } from '@commonweal/money';
import { type Result, ok } from '@commonweal/result';

import { type SourcedText, sourcedText } from '../sourced-text.js';
import { VAT_RATES } from './route-rules.js';

/** A value including VAT, and how it came about where VAT was added. */
export interface GrossValue {
  readonly gross: Pence;
  readonly reasons: readonly SourcedText[];
}

/**
 * What thresholds and frameworks look at: the value including VAT, by the standard rate on the day of the notice where it
 * was given without.
 *
 * @returns a failure on a day of which no rate is known
 */
export function grossValue(value: Amount, noticeDate: LocalDate): Result<GrossValue, RuleNotKnown> {
  if (value.vat === 'INCLUDES_VAT') return ok({ gross: value.pence, reasons: [] });
  const rate = ruleOn(VAT_RATES, noticeDate, { fits: () => true, what: 'the standard rate of VAT' });
  if (!rate.ok) return rate;
  const gross = includingVat(value, rate.value.basisPoints).pence;
  const percent = `${rate.value.basisPoints / 100n} %`;
  const reason = sourcedText(
    rate.value,
    `Thresholds include VAT: ${formatPounds(value.pence)} and ${percent} is ${formatPounds(gross)}. If another rate holds, enter the value including VAT.`,
    `Mae’r trothwyon yn cynnwys TAW: ${formatPounds(value.pence)} a ${percent} yw ${formatPounds(gross)}. Os oes cyfradd arall yn gymwys, rhowch y gwerth gan gynnwys TAW.`,
  );
  return ok({ gross, reasons: [reason] });
}
