import { type DatedRule, localDate } from '@commonweal/calendar';
import type { Bilingual } from '@commonweal/measures';

import type { BuyingNation } from './regime.js';

/** Whether a law of buying covers authorities of a nation, from some day. `admits`: a tender can be begun under it here. */
export interface ScopeRule extends DatedRule {
  readonly law: 'PROCUREMENT_ACT' | 'HEALTH_CARE';
  readonly nation: BuyingNation;
  readonly admits: boolean;
  readonly text: Bilingual;
}

const ACT = { law: 'PROCUREMENT_ACT', appliesFrom: localDate('2025-02-24') } as const;
const COVERED = { ...ACT, admits: true, source: 'Procurement Act 2023, in force from 24 February 2025' } as const;

const underAct = (nation: BuyingNation, en: string, cy: string): ScopeRule => ({
  ...{ ...COVERED, nation, status: 'R' },
  text: {
    en: `The Procurement Act 2023 covers authorities in ${en}, for notices from 24 February 2025.`,
    cy: `Mae Deddf Caffael 2023 yn cwmpasu awdurdodau ${cy}, ar gyfer hysbysiadau o 24 Chwefror 2025.`,
  },
});

/** Which authorities which law covers, first fitting row first. */
export const SCOPE_RULES: readonly ScopeRule[] = [
  underAct('ENGLAND', 'England', 'yn Lloegr'),
  underAct('WALES', 'Wales', 'yng Nghymru'),
  underAct('NORTHERN_IRELAND', 'Northern Ireland', 'yng Ngogledd Iwerddon'),
  {
    ...{ law: 'PROCUREMENT_ACT', nation: 'SCOTLAND', admits: false, appliesFrom: localDate('2015-11-01') },
    source: 'Procurement Reform (Scotland) Act 2014; Public Contracts (Scotland) Regulations 2015',
    status: 'K',
    text: {
      en: 'Scottish authorities are outside the Procurement Act 2023. They buy under Scottish law, through Public Contracts Scotland.',
      cy: 'Mae awdurdodau’r Alban y tu allan i Ddeddf Caffael 2023. Maent yn prynu o dan gyfraith yr Alban, drwy Public Contracts Scotland.',
    },
  },
  {
    ...{ law: 'HEALTH_CARE', nation: 'ENGLAND', admits: true, appliesFrom: localDate('2024-01-01') },
    source: 'Health Care Services (Provider Selection Regime) Regulations 2023',
    status: 'R',
    text: {
      en: 'In England health care for patients is bought under the NHS Provider Selection Regime, whatever it is worth.',
      cy: 'Yn Lloegr prynir gofal iechyd i gleifion o dan Gyfundrefn Dewis Darparwyr y GIG, beth bynnag yw ei werth.',
    },
  },
  {
    ...{ law: 'HEALTH_CARE', nation: 'WALES', admits: false, appliesFrom: localDate('2025-02-24') },
    source: 'Health Services (Provider Selection Regime) (Wales) Regulations 2025',
    status: 'K',
    text: {
      en: 'In Wales health services are bought under regulations of their own, which are not built here.',
      cy: 'Yng Nghymru prynir gwasanaethau iechyd o dan eu rheoliadau eu hunain, nad ydynt ar gael yma.',
    },
  },
];

/** The standard rate of VAT, with which a value that excludes VAT is held against a threshold. */
export interface VatRate extends DatedRule {
  readonly basisPoints: bigint;
}

export const VAT_RATES: readonly VatRate[] = [
  {
    ...{ appliesFrom: localDate('2011-01-04'), basisPoints: 2000n },
    source: 'Value Added Tax Act 1994, s.2(1): standard rate',
    status: 'K',
  },
];

/** A rule without a threshold: what a route rests on besides. */
export interface PlainRule extends DatedRule {
  readonly name: 'TWO_PROCEDURES' | 'LIGHT_TOUCH' | 'NO_BUYING' | 'UNREGULATED' | 'NOTIFIABLE';
  readonly text: Bilingual;
}

const BEGAN = { appliesFrom: localDate('2025-02-24') } as const;

export const PLAIN_RULES: readonly PlainRule[] = [
  {
    ...{ ...BEGAN, name: 'TWO_PROCEDURES', source: 'Procurement Act 2023, s.20', status: 'K' },
    text: {
      en: 'Choose the open procedure (one round, anybody may bid) or a competitive flexible procedure (stages of your own design).',
      cy: 'Dewiswch y weithdrefn agored (un rownd, gall unrhyw un wneud cynnig) neu weithdrefn hyblyg gystadleuol (camau o’ch dyluniad eich hun).',
    },
  },
  {
    ...{ ...BEGAN, name: 'LIGHT_TOUCH', source: 'Procurement Act 2023, s.9; light touch services', status: 'K' },
    text: {
      en: 'Light touch contracts have no minimum tendering period and a voluntary standstill.',
      cy: 'Nid oes gan gontractau cyffyrddiad ysgafn gyfnod tendro gofynnol, ac mae eu cyfnod segur yn wirfoddol.',
    },
  },
  {
    ...{ appliesFrom: localDate('2023-01-04'), name: 'NO_BUYING', source: 'Subsidy Control Act 2022', status: 'K' },
    text: {
      en: 'A grant buys nothing, so the Procurement Act does not hold for it. Check that it is a lawful subsidy.',
      cy: 'Nid yw grant yn prynu dim, felly nid yw’r Ddeddf Caffael yn gymwys. Gwiriwch ei fod yn gymhorthdal cyfreithlon.',
    },
  },
  {
    ...{ ...BEGAN, name: 'UNREGULATED', source: 'Procurement Act 2023, s.84', status: 'R' },
    text: {
      en: 'It is too small to be notified by law; your own standing orders may still ask for a notice.',
      cy: 'Mae’n rhy fach i’w hysbysu yn ôl y gyfraith; gall eich rheolau sefydlog ofyn am hysbysiad serch hynny.',
    },
  },
  {
    ...{ ...BEGAN, name: 'NOTIFIABLE', source: 'Procurement Act 2023, s.84 and s.87', status: 'R' },
    text: {
      en: 'It is large enough that a below-threshold tender notice must be published before it is advertised elsewhere.',
      cy: 'Mae’n ddigon mawr fel bod rhaid cyhoeddi hysbysiad tendro islaw’r trothwy cyn ei hysbysebu yn unman arall.',
    },
  },
];
