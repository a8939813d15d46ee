import { localDate } from '@commonweal/calendar';
import { REGIMES } from '@commonweal/design';

import { CONDITION_RULES } from './condition-rules.js';
import { COVERED, type DealRule, ELSEWHERE, IN_FORCE, OURS, type Said, words } from './deal-rule.js';

const FULL = ['ACT_OPEN', 'ACT_COMPETITIVE_FLEXIBLE'] as const;
const CONTRACTS = [...COVERED, 'BELOW_THRESHOLD', 'PROVIDER_SELECTION'] as const;

const PAYMENT: Said = {
  ...{ name: 'PAYMENT_DAYS', limit: 30, stops: true },
  ...words(
    ['A valid invoice is paid within 30 days.', 'Telir anfoneb ddilys o fewn 30 diwrnod.'],
    ['Enter 30 days or fewer.', 'Rhowch 30 diwrnod neu lai.'],
  ),
};

const INSURANCE: Said = {
  ...{ name: 'INSURANCE_BEFORE_AWARD', stops: true },
  ...words(
    [
      'Insurance for the contract is not asked for before the award.',
      'Ni ofynnir am yswiriant ar gyfer y contract cyn dyfarnu.',
    ],
    ['Ask for it when the contract begins.', 'Gofynnwch amdano pan fydd y contract yn dechrau.'],
  ),
};

const ACCOUNTS: Said = {
  ...{ name: 'AUDITED_ACCOUNTS', stops: false },
  ...words(
    [
      'Audited accounts are not asked of those who need not have them: most small charities and companies.',
      'Ni ofynnir am gyfrifon archwiliedig gan y rhai nad oes rhaid iddynt eu cael: y rhan fwyaf o elusennau a chwmnïau bach.',
    ],
    [
      'Let them show their standing in another way, such as accounts examined independently.',
      'Gadewch iddynt ddangos eu sefyllfa mewn ffordd arall, fel cyfrifon a archwiliwyd yn annibynnol.',
    ],
  ),
};

/** Everybody reads these facts of a contract first, so that each is said; its own sentence says what to do. */
const NOT_SAID: Said = {
  ...{ name: 'NOT_SAID', stops: true },
  ...words(
    [
      'Small organisations decide by this whether they can bid.',
      'Yn ôl hyn mae sefydliadau bach yn penderfynu a allant gynnig.',
    ],
    [
      'Say what holds, even if it is not settled in every detail.',
      'Dywedwch beth sy’n dal, hyd yn oed os nad yw pob manylyn wedi’i bennu.',
    ],
  ),
};

/** The rules of a deal, first fitting row first. Reservations have rows of their own. */
export const DEAL_RULES: readonly DealRule[] = [
  { ...PAYMENT, regimes: COVERED, appliesFrom: IN_FORCE, source: 'Procurement Act 2023, s.68', status: 'R2' },
  {
    ...{ ...PAYMENT, regimes: ['BELOW_THRESHOLD'], appliesFrom: IN_FORCE },
    ...{ source: 'Procurement Act 2023, s.88', status: 'K' },
  },
  {
    ...{ ...PAYMENT, regimes: ['PROVIDER_SELECTION'], appliesFrom: localDate('2024-01-01') },
    ...{ source: 'Late Payment of Commercial Debts (Interest) Act 1998, s.4', status: 'K' },
  },
  { ...INSURANCE, regimes: COVERED, appliesFrom: IN_FORCE, source: 'Procurement Act 2023, s.22(3)', status: 'K' },
  { ...INSURANCE, ...OURS, regimes: ELSEWHERE },
  {
    ...{ ...ACCOUNTS, stops: true, regimes: COVERED, appliesFrom: IN_FORCE },
    ...{ source: 'Procurement Act 2023, s.22(3)', status: 'K' },
  },
  { ...ACCOUNTS, ...OURS, regimes: ELSEWHERE },
  {
    ...{ name: 'NO_SUITABILITY_STAGE', regimes: ['BELOW_THRESHOLD'], stops: false, appliesFrom: IN_FORCE },
    ...{ source: 'Procurement Act 2023, s.85', status: 'K' },
    ...words(
      [
        'Below the threshold nobody is kept from bidding by an assessment of whether they are suitable.',
        'Islaw’r trothwy ni chedwir neb rhag cynnig drwy asesu a ydynt yn addas.',
      ],
      [
        'Ask for it in the contract or in a question, or leave it out.',
        'Gofynnwch amdano yn y contract neu mewn cwestiwn, neu ei adael allan.',
      ],
    ),
  },
  {
    ...{ name: 'KPIS', regimes: FULL, limit: 3, above: '5000000.00', stops: true, appliesFrom: IN_FORCE },
    ...{ source: 'Procurement Act 2023, s.52', status: 'R2' },
    ...words(
      [
        'A contract worth more than £5 million including VAT has at least three key performance indicators, which are published.',
        'Mae gan gontract sy’n werth mwy na £5 miliwn gan gynnwys TAW o leiaf dri dangosydd perfformiad allweddol, a gyhoeddir.',
      ],
      [
        'Add indicators until there are three, or say why performance cannot be measured by them.',
        'Ychwanegwch ddangosyddion nes bod tri, neu dywedwch pam na ellir mesur perfformiad drwyddynt.',
      ],
    ),
  },
  {
    ...{ name: 'LOTS', regimes: FULL, stops: false, appliesFrom: IN_FORCE },
    ...{ source: 'Procurement Act 2023, s.18', status: 'K' },
    ...words(
      [
        'Whether to split a contract into lots is considered, and the reason given where it is not.',
        'Ystyrir a ddylid rhannu contract yn lotiau, a rhoddir y rheswm lle na wneir hynny.',
      ],
      ['Say why there is one lot, or split it.', 'Dywedwch pam mae un lot, neu ei rannu.'],
    ),
  },
  {
    ...{ ...OURS, name: 'CHANNELS', regimes: REGIMES, stops: true },
    ...words(
      [
        'A service says for each place how people there reach it: in person, by phone or online.',
        'Mae gwasanaeth yn dweud ar gyfer pob lle sut mae pobl yno yn ei gyrraedd: wyneb yn wyneb, dros y ffôn neu ar-lein.',
      ],
      ['Add the places of this lot, and the channels of each.', 'Ychwanegwch leoedd y lot hwn, a sianeli pob un.'],
    ),
  },
  {
    ...{ ...OURS, name: 'TUPE_LIST', regimes: REGIMES, stops: false },
    ...words(
      [
        'Where people come over under TUPE, bidders can only price the work with the list of them.',
        'Lle mae pobl yn trosglwyddo o dan TUPE, dim ond gyda’r rhestr ohonynt y gall cynigwyr brisio’r gwaith.',
      ],
      [
        'Make the list available to bidders who undertake to keep it to themselves.',
        'Rhowch y rhestr ar gael i gynigwyr sy’n ymrwymo i’w chadw iddynt eu hunain.',
      ],
    ),
  },
  ...CONDITION_RULES,
  { ...NOT_SAID, ...OURS, regimes: CONTRACTS },
  { ...NOT_SAID, ...OURS, regimes: ['FUNDING_CALL'], stops: false },
];
