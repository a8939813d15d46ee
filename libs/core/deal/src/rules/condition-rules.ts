import { REGIMES } from '@commonweal/design';

import { COVERED, type DealRule, ELSEWHERE, IN_FORCE, OURS, type Said, words } from './deal-rule.js';

/** A law of the Act where it holds, and elsewhere a rule of ours, which warns. */
const lawAndOurs = (said: Said, source: string): DealRule[] => [
  { ...said, regimes: COVERED, appliesFrom: IN_FORCE, source, status: 'K' },
  { ...said, ...OURS, regimes: ELSEWHERE, stops: false },
];

const EQUIVALENTS: Said = {
  ...{ name: 'EQUIVALENTS', stops: true },
  ...words(
    [
      'A particular qualification is not asked for without taking its equivalents.',
      'Ni ofynnir am gymhwyster penodol heb dderbyn yr hyn sy’n gyfwerth ag ef.',
    ],
    [
      'Take what is equivalent as well. What the law itself requires of everybody can be a term of the contract.',
      'Derbyniwch yr hyn sy’n gyfwerth hefyd. Gall yr hyn y mae’r gyfraith ei hun yn ei fynnu gan bawb fod yn un o delerau’r contract.',
    ],
  ),
};

const NAMED_AUTHORITY: Said = {
  ...{ name: 'NAMED_AUTHORITY', stops: true },
  ...words(
    [
      'Nobody is required to have had a contract with this or another particular authority.',
      'Nid yw’n ofynnol i neb fod wedi cael contract gyda’r awdurdod hwn nac awdurdod penodol arall.',
    ],
    ['Ask for like work, whoever it was done for.', 'Gofynnwch am waith tebyg, pwy bynnag y’i gwnaed ar ei gyfer.'],
  ),
};

const LIKE_VALUE: Said = {
  ...{ name: 'LIKE_VALUE', stops: false },
  ...words(
    [
      'A condition is proportionate to the nature, complexity and cost of the contract. An earlier contract worth more than this one shuts out those who could do the work.',
      'Mae amod yn gymesur â natur, cymhlethdod a chost y contract. Mae contract cynharach sy’n werth mwy na hwn yn cau allan y rhai a allai wneud y gwaith.',
    ],
    [
      'Ask for no more than the contract is worth; less often shows as much.',
      'Peidiwch â gofyn am fwy na gwerth y contract; yn aml mae llai yn dangos cymaint.',
    ],
  ),
};

/** Conditions of participation about experience and registers. */
export const CONDITION_RULES: readonly DealRule[] = [
  ...lawAndOurs(EQUIVALENTS, 'Procurement Act 2023, s.22(4)'),
  ...lawAndOurs(NAMED_AUTHORITY, 'Procurement Act 2023, s.22(4)'),
  ...lawAndOurs(LIKE_VALUE, 'Procurement Act 2023, s.22(5)'),
  {
    ...{ ...OURS, name: 'LIKE_YEARS', limit: 3, regimes: REGIMES, stops: false },
    ...words(
      [
        'More than three years of like work are more than organisations can have that were founded lately, however able their people are.',
        'Mae mwy na thair blynedd o waith tebyg yn fwy nag y gall sefydliadau newydd ei gael, waeth pa mor fedrus yw eu pobl.',
      ],
      [
        'Ask for three years at most, or let them show their people’s own experience.',
        'Gofynnwch am dair blynedd ar y mwyaf, neu gadewch iddynt ddangos profiad eu pobl eu hunain.',
      ],
    ),
  },
];
