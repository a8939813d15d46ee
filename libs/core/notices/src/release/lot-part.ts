import { type ExactValue, said } from '../exact-json.js';
import type { NoticeFacts } from '../notice-facts.js';
import { noticeSum } from '../notice-sum.js';
import type { NoticeLot } from '../notice-tender.js';
import { NOTICE_KINDS } from '../notice-type.js';
import { daysOf } from './lot-days.js';
import { daysPart, valuePart } from './release-parts.js';
import { type WeighedLeaf, weighedLeaves, weightNumber } from './weighed-leaves.js';

const lotId = ({ number }: NoticeLot): string => String(number);

/** A lot, its award criteria only in the call for tenders: before, they are not settled. */
export function lotPart(lot: NoticeLot, { type, tender, details }: NoticeFacts): ExactValue {
  const leaves = type === 'UK4' ? weighedLeaves(lot.criteria) : [];
  const value = lot.value ?? (tender.lots.length === 1 ? tender.value : null);
  return said({
    id: lotId(lot),
    title: lot.title,
    status: NOTICE_KINDS[type].tenderStatus,
    value: valuePart(noticeSum(value, details.vatPercent)),
    contractPeriod: daysPart(daysOf(lot, details)),
    suitability: said({ sme: details.sme, vcse: details.vcse }),
    awardCriteria: leaves.length > 0 ? { criteria: leaves.map(criterionPart) } : undefined,
    ...sustainability(leaves),
  });
}

/** Open contracting knows price, cost and quality: social value is quality with its name. */
const criterionPart = ({ criterion, weight }: WeighedLeaf): ExactValue => ({
  type: criterion.kind === 'PRICE' ? 'price' : 'quality',
  name: criterion.name,
  numbers: [{ number: weightNumber(weight), weight: 'percentageExact' }],
});

const sustainability = (leaves: readonly WeighedLeaf[]): { readonly [name: string]: ExactValue } =>
  leaves.some(({ criterion }) => criterion.kind === 'SOCIAL_VALUE')
    ? { hasSustainability: true, sustainability: [{ goal: 'social', strategies: ['awardCriteria'] }] }
    : {};

/** What a lot is for, in codes, and where. */
export const itemPart = (lot: NoticeLot, { tender, details }: NoticeFacts): ExactValue =>
  said({
    id: lotId(lot),
    additionalClassifications: [...new Set(tender.cpvCodes)].map((id) => ({ scheme: 'CPV', id })),
    deliveryAddresses:
      details.deliveryRegion === ''
        ? []
        : [{ region: details.deliveryRegion, country: 'GB', countryName: 'United Kingdom' }],
    relatedLot: lotId(lot),
  });
