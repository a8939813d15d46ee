import { day, form, words } from '../cells/cell-reader.js';
import type { Dataset } from './dataset.js';
import { GOVUK_ATTRIBUTION, OGL } from './licences.js';

const cpv: Dataset = {
  id: 'cpv',
  title: 'Common Procurement Vocabulary 2008',
  publisher: 'Publications Office of the European Union',
  source: 'https://ted.europa.eu/en/simap/cpv',
  edition: '2008',
  licence: 'Commission Decision 2011/833/EU: reuse allowed with the source named',
  attribution: 'Source: Common Procurement Vocabulary, Regulation (EC) No 213/2008, © European Union.',
  form: 'csv',
  target: 'cpv',
  columns: [
    { name: 'cpv', reads: form(/^\d{8}-\d$/, 'eight digits, a hyphen and the check digit'), isUnique: true },
    { name: 'description_en', reads: words(400) },
  ],
  rules: [],
  key: ['cpv'],
  rows: 9_458,
  isFictional: false,
};

const bankHolidays: Dataset = {
  id: 'bank-holidays',
  title: 'Bank holidays of England and Wales, Scotland and Northern Ireland',
  publisher: 'Government Digital Service',
  source: 'https://www.gov.uk/bank-holidays.json',
  edition: 'as published on the day',
  licence: OGL,
  attribution: GOVUK_ATTRIBUTION,
  form: 'govuk-bank-holidays',
  target: 'bank-holidays',
  columns: [
    {
      name: 'division',
      reads: form(/^(england-and-wales|scotland|northern-ireland)$/, 'england-and-wales, scotland or northern-ireland'),
    },
    { name: 'date', reads: day },
    { name: 'title', reads: words(120) },
  ],
  rules: [],
  key: ['division', 'date'],
  rows: null,
  isFictional: false,
};

/** Codes and days that belong to no place. */
export const codeDatasets = [cpv, bankHolidays] as const;
