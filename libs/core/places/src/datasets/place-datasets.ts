import { codeOf, form, words } from '../cells/cell-reader.js';
import type { Column, Dataset } from './dataset.js';
import { ons } from './licences.js';

const plain = { ...ons, form: 'csv', rules: [] } as const;

const name = (column: string): Column => ({ name: column, reads: words(120) });

const localAuthorities: Dataset = {
  ...plain,
  id: 'local-authorities',
  title: 'Local authority districts with region, combined authority and upper tier',
  edition: 'December 2024',
  target: 'authorities',
  columns: [
    { name: 'lad24cd', reads: codeOf('LOCAL_AUTHORITY'), isUnique: true },
    name('lad24nm'),
    { name: 'region_cd', reads: codeOf('REGION'), mayBeEmpty: true },
    { ...name('region_nm'), mayBeEmpty: true },
    { name: 'cauth_cd', reads: codeOf('COMBINED_AUTHORITY'), mayBeEmpty: true },
    { ...name('cauth_nm'), mayBeEmpty: true },
    { name: 'utla_cd', reads: codeOf('LOCAL_AUTHORITY', 'COUNTY') },
    name('utla_nm'),
  ],
  rules: (['region', 'cauth'] as const).map((prefix) => ({
    column: `${prefix}_cd`,
    complaint: (row) =>
      (row[`${prefix}_cd`] === '') === (row[`${prefix}_nm`] === '') ? null : 'needs a code and a name, or neither.',
  })),
  key: ['lad24cd'],
  rows: 318,
};

const careBoards: Dataset = {
  ...plain,
  id: 'integrated-care-boards',
  title: 'Integrated care boards',
  edition: 'April 2024',
  target: 'care-boards',
  columns: [
    { name: 'icb24cd', reads: codeOf('INTEGRATED_CARE_BOARD'), isUnique: true },
    name('icb24nm'),
    { name: 'nhs_code', reads: form(/^[A-Z0-9]{3}$/, 'an NHS code of three characters'), isUnique: true },
  ],
  key: ['icb24cd'],
  rows: 42,
};

const wards: Dataset = {
  ...plain,
  id: 'wards',
  title: 'Electoral wards of England',
  edition: 'December 2024',
  target: 'wards',
  columns: [
    { name: 'ward24cd', reads: codeOf('WARD'), isUnique: true },
    name('ward24nm'),
    { name: 'lad24cd', reads: codeOf('LOCAL_AUTHORITY'), parent: 'LOCAL_AUTHORITY' },
  ],
  key: ['ward24cd'],
  rows: 6_784,
};

const neighbourhoods: Dataset = {
  ...plain,
  id: 'lsoas',
  title: 'Lower layer Super Output Areas of 2021 with ward, local authority and integrated care board',
  edition: '2021 areas in the boundaries of 2024',
  target: 'neighbourhoods',
  columns: [
    { name: 'lsoa21cd', reads: codeOf('NEIGHBOURHOOD'), isUnique: true },
    name('lsoa21nm'),
    { name: 'ward24cd', reads: codeOf('WARD'), parent: 'WARD' },
    { name: 'lad24cd', reads: codeOf('LOCAL_AUTHORITY'), parent: 'LOCAL_AUTHORITY' },
    { name: 'icb24cd', reads: codeOf('INTEGRATED_CARE_BOARD'), parent: 'INTEGRATED_CARE_BOARD' },
  ],
  key: ['lsoa21cd'],
  rows: 33_755,
};

const postcodeDistricts: Dataset = {
  ...plain,
  id: 'postcode-districts',
  title: 'Postcode districts and the local authorities they lie in',
  edition: 'made from the ONS Postcode Directory',
  target: 'postcode-districts',
  columns: [
    { name: 'district', reads: form(/^[A-Z]{1,2}\d[A-Z\d]?$/, 'a postcode district, such as M14') },
    { name: 'lad24cd', reads: codeOf('LOCAL_AUTHORITY'), parent: 'LOCAL_AUTHORITY' },
  ],
  key: ['district', 'lad24cd'],
  rows: null,
};

/** Which places there are, and what lies in what: the widest first, as they must be imported. */
export const placeDatasets = [localAuthorities, careBoards, wards, neighbourhoods, postcodeDistricts] as const;
