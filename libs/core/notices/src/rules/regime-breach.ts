import { type Threshold, type ThresholdKind, thresholdOn } from '@commonweal/calendar';
import { formatPounds, parsePounds } from '@commonweal/money';

import { isCovered, isLightTouch } from '../notice-details.js';
import type { NoticeFacts } from '../notice-facts.js';
import { noticeSum } from '../notice-sum.js';
import { type Breach, MISSING } from './notice-rule.js';

/** A regime that is not chosen, or that the value including VAT does not allow: at or above the threshold it is covered. */
export function regimeBreach(facts: NoticeFacts): Breach[] {
  const { tender, details, today } = facts;
  if (details.regime === null) return [MISSING];
  const { gross } = noticeSum(tender.value, details.vatPercent);
  const threshold = thresholdOn(kindOf(facts), today);
  if (gross === undefined || !threshold.ok) return [];
  const limit = parsePounds(threshold.value.poundsIncludingVat);
  if (!limit.ok || gross >= limit.value === isCovered(details.regime)) return [];
  return [{ problem: 'WRONG', fix: choose(threshold.value, gross >= limit.value) }];
}

function kindOf({ tender, details }: NoticeFacts): ThresholdKind {
  if (isLightTouch(details.regime)) return 'LIGHT_TOUCH';
  if (tender.category === 'works') return 'WORKS';
  return details.buyerType === 'CENTRAL' ? 'GOODS_SERVICES_CENTRAL' : 'GOODS_SERVICES_SUB_CENTRAL';
}

function choose({ poundsIncludingVat }: Threshold, isAbove: boolean) {
  const limit = parsePounds(poundsIncludingVat);
  const sum = (locale: 'en-GB' | 'cy-GB') => (limit.ok ? formatPounds(limit.value, locale) : poundsIncludingVat);
  return isAbove
    ? {
        en: `The value is at or above ${sum('en-GB')} including VAT: choose a covered procurement, light touch or not`,
        cy: `Mae’r gwerth yn ${sum('cy-GB')} neu’n fwy, gan gynnwys TAW: dewiswch gaffaeliad dan y Ddeddf, cyffyrddiad ysgafn ai peidio`,
      }
    : {
        en: `The value is below ${sum('en-GB')} including VAT: choose one below the threshold`,
        cy: `Mae’r gwerth o dan ${sum('cy-GB')}, gan gynnwys TAW: dewiswch un o dan y trothwy`,
      };
}
