import type { BuyingNation, AuthorityLevel, Regime, Stage, TenderSubject } from '@commonweal/design';
import type { LocalDate } from '@commonweal/calendar';
import type { Amount } from '@commonweal/money';

/** Pounds as text, and whether VAT is in them. */
export interface SentValue {
  readonly amount: string;
  readonly vat: Amount['vat'];
}

/** What a funding call gives, as it is sent. */
export interface SentFund {
  readonly total: string;
  readonly capPerBid: string;
  readonly matchPercent: string | null;
}

/** The answers that decide how a tender is procured. */
export interface SentRoute {
  readonly nation: BuyingNation;
  readonly subject: TenderSubject;
  readonly authority: AuthorityLevel;
  readonly noticeDate: LocalDate;
  readonly regime: Regime;
}

/** A tender to begin, as it is sent. */
export interface NewTender {
  readonly title: string;
  readonly route: SentRoute;
  readonly value: SentValue | null;
  readonly fund: SentFund | null;
  readonly stages: readonly Stage[];
}
