import type { LocalDate, Threshold } from '@commonweal/calendar';
import type { Amount } from '@commonweal/money';
import type { Failure } from '@commonweal/result';

import type { SourcedText } from '../sourced-text.js';
import type { AuthorityLevel, BuyingNation, Regime, TenderSubject } from './regime.js';

/** What the route depends on: facts about the tender and its notice's own date, never today's. */
export interface RouteQuestion {
  readonly nation: BuyingNation;
  readonly subject: TenderSubject;
  readonly authority: AuthorityLevel;
  /** The London day on which the notice is to be published. */
  readonly noticeDate: LocalDate;
  /** What the contract is expected to be worth; null while unknown, and for a grant. */
  readonly value: Amount | null;
}

/**
 * Which ways are open, and why.
 *
 * @property regimes    the ways that may be taken, at least one
 * @property threshold  what the value was held against; null where no threshold decides
 * @property notifiable whether a contract below the threshold is large enough to be notified; null above it
 * @property reasons    one sentence a rule, in the order in which they were asked
 */
export interface RouteAnswer {
  readonly regimes: readonly [Regime, ...Regime[]];
  readonly threshold: Threshold | null;
  readonly notifiable: boolean | null;
  readonly reasons: readonly SourcedText[];
}

/** No way is open here; the reasons say why, the path which answer it hangs on. */
export type RouteRefused = Failure<'RouteRefused'> & {
  readonly path: readonly string[];
  readonly reasons: readonly SourcedText[];
};
