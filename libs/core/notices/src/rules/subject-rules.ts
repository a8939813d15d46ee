import { vatBasisPoints } from '../notice-sum.js';
import { BEFORE_THE_END, FROM, hasForm, isSaid, MISSING, type NoticeRule, WRONG } from './notice-rule.js';

const SUBJECT = {
  ...FROM,
  types: BEFORE_THE_END,
  source: 'Procurement Regulations 2024, reg. 14: contract subject-matter',
  status: 'K',
} as const;
const VALUE = {
  ...FROM,
  types: ['UK1', 'UK3', 'UK4'],
  source: 'Procurement Regulations 2024, reg. 15, 16 and 18: estimated value',
  status: 'K',
} as const;

const CATEGORIES = new Set(['goods', 'services', 'works']);
const CPV = /^\d{8}$/;
const REGION = /^UK[C-N][0-9A-Z]{0,2}$/;

/** What a notice says of what is bought. */
export const SUBJECT_RULES: readonly NoticeRule[] = [
  {
    ...SUBJECT,
    types: [...BEFORE_THE_END, 'UK12'],
    id: 'title',
    path: 'tender.title',
    field: null,
    rule: { en: 'The procurement has a title', cy: 'Mae gan y caffaeliad deitl' },
    fix: { en: 'Enter a title in the tender', cy: 'Rhowch deitl yn y tendr' },
    broken: isSaid(({ tender }) => tender.title),
  },
  {
    ...SUBJECT,
    id: 'description',
    path: 'tender.description',
    field: null,
    rule: { en: 'The notice describes what is bought', cy: 'Mae’r hysbysiad yn disgrifio’r hyn a brynir' },
    fix: { en: 'Describe the need in the tender', cy: 'Disgrifiwch yr angen yn y tendr' },
    broken: isSaid(({ tender }) => tender.description),
  },
  {
    ...SUBJECT,
    id: 'category',
    path: 'tender.mainProcurementCategory',
    field: null,
    rule: {
      en: 'The notice says whether it is mainly about goods, services or works',
      cy: 'Mae’r hysbysiad yn dweud ai nwyddau, gwasanaethau ynteu waith sydd dan sylw yn bennaf',
    },
    fix: { en: 'Choose the category in the tender', cy: 'Dewiswch y categori yn y tendr' },
    broken: hasForm(
      ({ tender }) => tender.category ?? '',
      (text) => CATEGORIES.has(text),
    ),
  },
  {
    ...SUBJECT,
    id: 'cpv',
    path: 'tender.items[0].additionalClassifications',
    field: null,
    rule: {
      en: 'What is bought has a code of the Common Procurement Vocabulary',
      cy: 'Mae gan yr hyn a brynir god o’r Eirfa Gaffael Gyffredin',
    },
    fix: {
      en: 'Choose at least one CPV code of eight digits in the tender',
      cy: 'Dewiswch o leiaf un cod CPV wyth digid yn y tendr',
    },
    broken: ({ tender }) => {
      if (tender.cpvCodes.length === 0) return [MISSING];
      return tender.cpvCodes.every((code) => CPV.test(code)) ? [] : [WRONG];
    },
  },
  {
    ...SUBJECT,
    id: 'delivery-region',
    path: 'tender.items[0].deliveryAddresses[0].region',
    field: 'deliveryRegion',
    rule: { en: 'The notice says where the work is done', cy: 'Mae’r hysbysiad yn dweud ble y gwneir y gwaith' },
    fix: {
      en: 'Enter the code of a UK region, such as UKD3 for Greater Manchester',
      cy: 'Rhowch god rhanbarth yn y DU, fel UKL1 am Orllewin Cymru a’r Cymoedd',
    },
    broken: hasForm(
      ({ details }) => details.deliveryRegion,
      (text) => REGION.test(text),
    ),
  },
  {
    ...VALUE,
    id: 'value',
    path: 'tender.value.amount',
    field: null,
    rule: { en: 'The notice estimates the value', cy: 'Mae’r hysbysiad yn amcangyfrif y gwerth' },
    fix: { en: 'Enter the estimated value in the tender', cy: 'Rhowch y gwerth amcangyfrifedig yn y tendr' },
    broken: ({ tender }) => (tender.value === null ? [MISSING] : []),
  },
  {
    ...VALUE,
    id: 'value-with-vat',
    path: 'tender.value.amountGross',
    field: 'vatPercent',
    rule: {
      en: 'The value is stated without VAT and with it: thresholds include VAT',
      cy: 'Nodir y gwerth heb TAW a chyda TAW: mae’r trothwyon yn cynnwys TAW',
    },
    fix: {
      en: 'Enter the rate of VAT in percent, such as 20 or 0',
      cy: 'Rhowch gyfradd TAW mewn canran, fel 20 neu 0',
    },
    source: 'Procurement Act 2023, Sch. 3: value includes VAT; UK extension of OCDS: amountGross',
    broken: hasForm(
      ({ details }) => details.vatPercent,
      (text) => vatBasisPoints(text) !== null,
    ),
  },
];
