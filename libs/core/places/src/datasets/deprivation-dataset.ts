import { codeOf, decimal, whole } from '../cells/cell-reader.js';
import { decileOf, RANKED_NEIGHBOURHOODS } from '../deprivation/decile.js';
import { DOMAINS } from '../deprivation/domains.js';
import type { Dataset } from './dataset.js';
import { MHCLG_ATTRIBUTION, OGL } from './licences.js';

/** The index of multiple deprivation with the deciles of its seven domains. */
export const deprivationDataset: Dataset = {
  id: 'deprivation',
  title: 'English Indices of Deprivation 2025: rank, score and deciles of the domains by LSOA',
  publisher: 'Ministry of Housing, Communities and Local Government',
  source: 'https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025',
  edition: '2025',
  licence: OGL,
  attribution: MHCLG_ATTRIBUTION,
  form: 'csv',
  target: 'deprivation',
  columns: [
    { name: 'lsoa21cd', reads: codeOf('NEIGHBOURHOOD'), parent: 'NEIGHBOURHOOD', isUnique: true },
    { name: 'imd_rank', reads: whole(1, RANKED_NEIGHBOURHOODS), isUnique: true },
    { name: 'imd_decile', reads: whole(1, 10) },
    { name: 'imd_score', reads: decimal([0, 100], 3) },
    ...DOMAINS.map((domain) => ({ name: `${domain.toLowerCase()}_decile`, reads: whole(1, 10) })),
    { name: 'lad24cd', reads: codeOf('LOCAL_AUTHORITY'), parent: 'LOCAL_AUTHORITY' },
  ],
  rules: [
    {
      column: 'imd_decile',
      complaint: ({ imd_rank, imd_decile }) => {
        const decile = decileOf(Number(imd_rank));
        return decile === Number(imd_decile)
          ? null
          : `says ${imd_decile}, but rank ${imd_rank} of ${RANKED_NEIGHBOURHOODS} lies in decile ${decile}. Rank or decile is wrong: take the published file.`;
      },
    },
  ],
  key: ['lsoa21cd'],
  rows: RANKED_NEIGHBOURHOODS,
  isFictional: false,
};
