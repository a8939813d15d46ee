import { codeOf, decimal } from '../cells/cell-reader.js';
import { geometryComplaint } from '../boundaries/geometry.js';
import type { PlaceKind } from '../codes/place-kind.js';
import type { Dataset } from './dataset.js';
import { ons } from './licences.js';

interface Outlined {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly property: string;
  readonly kind: PlaceKind;
}

const outlines = ({ property, kind, ...named }: Outlined): Dataset => ({
  ...ons,
  ...named,
  rules: [],
  form: 'geojson',
  target: 'boundaries',
  columns: [
    { name: property, reads: codeOf(kind), parent: kind, isUnique: true },
    { name: 'geometry', reads: geometryComplaint },
  ],
  key: [property],
  rows: null,
});

const centres: Dataset = {
  ...ons,
  rules: [],
  id: 'lsoa-centroids',
  title: 'Population-weighted centres of LSOAs',
  edition: '2021',
  form: 'csv',
  target: 'centres',
  columns: [
    { name: 'lsoa21cd', reads: codeOf('NEIGHBOURHOOD'), parent: 'NEIGHBOURHOOD', isUnique: true },
    { name: 'latitude', reads: decimal([49, 61], 6) },
    { name: 'longitude', reads: decimal([-9, 3], 6) },
  ],
  key: ['lsoa21cd'],
  rows: null,
};

/** Where places lie and what they look like; files may cover a part of the country. */
export const boundaryDatasets = [
  outlines({
    id: 'lsoa-boundaries',
    title: 'Boundaries of LSOAs, generalised, WGS 84',
    edition: '2021',
    property: 'lsoa21cd',
    kind: 'NEIGHBOURHOOD',
  }),
  outlines({
    id: 'local-authority-boundaries',
    title: 'Boundaries of local authority districts, generalised, WGS 84',
    edition: 'December 2024',
    property: 'code',
    kind: 'LOCAL_AUTHORITY',
  }),
  outlines({
    id: 'care-board-boundaries',
    title: 'Boundaries of integrated care boards, generalised, WGS 84',
    edition: 'April 2024',
    property: 'code',
    kind: 'INTEGRATED_CARE_BOARD',
  }),
  centres,
] as const;
