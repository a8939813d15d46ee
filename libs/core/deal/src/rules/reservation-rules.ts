import { type DatedRule, localDate } from '@commonweal/calendar';
import type { AuthorityLevel, BuyingNation, Regime } from '@commonweal/design';
import type { Bilingual } from '@commonweal/measures';

import type { Reservation } from '../terms/deal-terms.js';

/**
 * A law that lets a tender be kept for some suppliers.
 *
 * @property nations, authorities where it holds; left out: everywhere under the regimes
 * @property mostMonths the longest contract that may be kept for them; left out: any
 * @property text    what the law allows
 */
export interface ReservationRule extends DatedRule {
  readonly reservation: Exclude<Reservation, 'NONE'>;
  readonly regimes: readonly Regime[];
  readonly nations?: readonly BuyingNation[];
  readonly authorities?: readonly AuthorityLevel[];
  readonly mostMonths?: number;
  readonly text: Bilingual;
}

const LOCAL: Omit<ReservationRule, 'reservation' | 'text'> = {
  ...{ regimes: ['BELOW_THRESHOLD'], nations: ['ENGLAND'], authorities: ['SUB_CENTRAL'] },
  appliesFrom: localDate('2026-02-04'),
  source: 'Order of 2026 on reserving contracts below the threshold, in force from 4 February 2026',
  status: 'R',
};

const ELSEWHERE: Omit<ReservationRule, 'reservation'> = {
  ...{ regimes: ['BELOW_THRESHOLD'], appliesFrom: localDate('2025-02-24') },
  ...{ source: 'Powers of the authority outside the Procurement Act 2023', status: 'K' },
  text: {
    en: 'Below the threshold a contract may be kept for them where the authority’s own powers allow it.',
    cy: 'Islaw’r trothwy gellir cadw contract ar eu cyfer lle mae pwerau’r awdurdod ei hun yn caniatáu.',
  },
};

const GRANT: Omit<ReservationRule, 'reservation'> = {
  ...{ regimes: ['FUNDING_CALL'], appliesFrom: localDate('2023-01-04') },
  ...{ source: 'Subsidy Control Act 2022; the terms of the fund', status: 'K' },
  text: {
    en: 'A fund says itself who may apply.',
    cy: 'Mae cronfa ei hun yn dweud pwy all wneud cais.',
  },
};

/** Who may alone be let in, and where, first fitting row first. */
export const RESERVATION_RULES: readonly ReservationRule[] = [
  {
    ...{ ...LOCAL, reservation: 'LOCAL' },
    text: {
      en: 'Below the threshold councils in England may keep a contract for suppliers of their own area and the counties or London boroughs around it.',
      cy: 'Islaw’r trothwy gall cynghorau yn Lloegr gadw contract ar gyfer cyflenwyr eu hardal eu hunain a’r siroedd neu’r bwrdeistrefi Llundain o’i chwmpas.',
    },
  },
  {
    ...{ ...LOCAL, reservation: 'UNITED_KINGDOM' },
    text: {
      en: 'Below the threshold councils in England may keep a contract for suppliers in the United Kingdom.',
      cy: 'Islaw’r trothwy gall cynghorau yn Lloegr gadw contract ar gyfer cyflenwyr yn y Deyrnas Unedig.',
    },
  },
  { ...ELSEWHERE, reservation: 'VCSE' },
  { ...ELSEWHERE, reservation: 'SME' },
  { ...GRANT, reservation: 'VCSE' },
  { ...GRANT, reservation: 'SME' },
  { ...GRANT, reservation: 'LOCAL' },
  {
    ...{ reservation: 'PUBLIC_SERVICE_MUTUAL', regimes: ['LIGHT_TOUCH'], mostMonths: 60 },
    ...{ appliesFrom: localDate('2025-02-24'), source: 'Procurement Act 2023, s.33', status: 'R' },
    text: {
      en: 'A light touch contract of at most five years may be kept for public service mutuals.',
      cy: 'Gellir cadw contract cyffyrddiad ysgafn o bum mlynedd ar y mwyaf ar gyfer cwmnïau cydfuddiannol gwasanaeth cyhoeddus.',
    },
  },
  {
    ...{ reservation: 'SUPPORTED_EMPLOYMENT', regimes: ['ACT_OPEN', 'ACT_COMPETITIVE_FLEXIBLE', 'LIGHT_TOUCH'] },
    ...{ appliesFrom: localDate('2025-02-24'), source: 'Procurement Act 2023, s.32', status: 'R' },
    text: {
      en: 'A contract may be kept for those of whose workforce at least 30 % are disabled or disadvantaged.',
      cy: 'Gellir cadw contract ar gyfer y rhai y mae o leiaf 30 % o’u gweithlu yn anabl neu dan anfantais.',
    },
  },
];
