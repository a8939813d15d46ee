/**
 * Whether the effect on people who share a protected characteristic was assessed.
 *
 * @property words     what the assessment found, or why none is needed
 * @property reference where the assessment is to be read: an address or the number of a report; null where none was made
 */
export interface EqualityDecision {
  readonly isAssessed: boolean;
  readonly words: string;
  readonly reference: string | null;
}

/** Whether people are consulted on how the purchase might improve the well-being of the area, and why or why not. */
export interface ConsultationDecision {
  readonly isConsulting: boolean;
  readonly reason: string;
}

/** What was asked of the market before the tender, and what came back, without who said it. */
export interface MarketAnswer {
  readonly question: string;
  readonly answer: string;
}

/** What is decided before a tender. What nobody has said yet is null; an empty list says that the market was not asked. */
export interface BeforeTender {
  readonly equality: EqualityDecision | null;
  readonly consultation: ConsultationDecision | null;
  readonly market: readonly MarketAnswer[] | null;
}

export const NOTHING_DECIDED: BeforeTender = { equality: null, consultation: null, market: null };
