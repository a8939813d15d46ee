import { londonClock } from '@commonweal/calendar';
import type { DraftCriterion, DraftLot, DraftTender, NoticePeriod } from '@commonweal/ocds';

import { draftValue } from './draft-value.js';

/** A lot of a notice with what it takes over from the tender, and where it stands in the notice. */
export interface LotPlan {
  readonly number: number;
  readonly sourceId: string | null;
  readonly title: string;
  readonly value: DraftLot['value'];
  readonly criteria: readonly DraftCriterion[];
  readonly period: NoticePeriod | undefined;
  readonly path: string;
}

/** The lots of a notice; one that has none is one lot itself. What a lot does not say, the tender says for it. */
export function lotPlans(draft: DraftTender): LotPlan[] {
  const tenderPath = `${draft.source.path}.tender`;
  if (draft.lots.length === 0) {
    const { title, value, criteria, contractPeriod: period } = draft;
    return [{ number: 1, sourceId: null, title, value, criteria, period, path: tenderPath }];
  }
  return draft.lots.map((lot, index) => ({
    number: index + 1,
    sourceId: lot.id,
    title: lotTitle(lot, draft, index + 1),
    value: lot.value,
    criteria: lot.criteria.length > 0 ? lot.criteria : draft.criteria,
    period: lot.contractPeriod ?? draft.contractPeriod,
    path: `${tenderPath}.lots[${index}]`,
  }));
}

/** Notices seldom give the only lot a title of its own. */
function lotTitle({ title }: DraftLot, draft: DraftTender, number: number): string {
  return title ?? (draft.lots.length === 1 ? draft.title : `Lot ${number}`);
}

/** The lot's own columns. */
export const lotColumns = ({ number, sourceId, title, value, period }: LotPlan) => ({
  number,
  sourceId,
  title: title.normalize('NFC'),
  ...draftValue(value),
  contractStart: londonDay(period?.startDate),
  contractEnd: londonDay(period?.endDate),
});

/** Contracts begin and end on days in London; an instant at midnight there lies on the day before in UTC for half the year. */
const londonDay = (instant: string | undefined): string | null =>
  instant === undefined ? null : londonClock(new Date(instant)).date;
