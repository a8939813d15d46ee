import type { LocalDate, RuleSource } from '@commonweal/calendar';
import type { Bilingual } from '@commonweal/measures';
import type { Pence } from '@commonweal/money';

import type { FrameworkOutline, IndicatorRule, SourcedWeight, Validity } from '../outlines/outline.js';
import type { ScorePart } from './minimum-weight.js';

/** Who buys. Only central government is bound by the national frameworks. */
export const BUYER_KINDS = ['CENTRAL_GOVERNMENT', 'COUNCIL', 'COMBINED_AUTHORITY', 'NHS', 'OTHER'] as const;
export type BuyerKind = (typeof BUYER_KINDS)[number];

/** What the choice depends on: the notice's own date, never today's. */
export interface ChoiceQuestion {
  readonly noticeDate: LocalDate;
  /** The contract's value including VAT. */
  readonly value: Pence;
  readonly buyer: BuyerKind;
  /** Price is scored by a method in which no bid's points depend on another's price. */
  readonly priceIsAbsolute: boolean;
}

/** One reason, as a sentence, with where the rule behind it comes from. */
export interface ChoiceReason extends RuleSource {
  readonly text: Bilingual;
}

/**
 * @property outline      the framework by date; null where none asks anything of this notice
 * @property binding      whether this buyer must use it
 * @property minimum      the least weight and what it is a percentage of; null: none is set
 * @property indicators   how many key performance indicators on social value it asks for
 * @property alternatives others that may be used on that date
 * @property reasons      why, in order
 */
export interface FrameworkChoice {
  readonly outline: FrameworkOutline | null;
  readonly binding: boolean;
  readonly minimum: { readonly percent: string; readonly of: ScorePart } | null;
  readonly indicators: number;
  readonly alternatives: readonly FrameworkOutline[];
  readonly reasons: readonly ChoiceReason[];
}

/** What was found on the way to a choice. */
export interface Found {
  readonly question: ChoiceQuestion;
  readonly dated: { readonly outline: FrameworkOutline; readonly validity: Validity } | null;
  readonly weight: SourcedWeight | null;
  readonly indicator: IndicatorRule | null;
  readonly alternatives: readonly FrameworkOutline[];
}
