import type { TestApi } from './graphql.js';
import type { SignedInPerson } from './people.js';

const CREATE = `mutation ($input: CreateFrameworkInput!) { createFramework(input: $input) {
  ... on CreateFrameworkSuccess { framework { id version } } } }`;
const PUBLISH = `mutation ($input: PublishFrameworkInput!) { publishFramework(input: $input) {
  ... on PublishFrameworkSuccess { framework { id version } } } }`;
const SAVE = `mutation ($input: SaveFrameworkInput!) { saveFramework(input: $input) {
  __typename ... on SaveFrameworkSuccess { framework { id version } } } }`;
const IMPORT = `mutation ($input: ImportMeasureSetInput!) { importMeasureSet(input: $input) {
  ... on ImportMeasureSetSuccess { set { id } } } }`;

export interface FrameworkRef {
  readonly id: string;
  readonly version: number;
}

/** One theme, outcome and criterion, counted by these measures of a set: key and code. */
export const oneCriterion = (...measures: readonly (readonly [setKey: string, code: string])[]) => ({
  themes: [
    {
      ...{ code: 'T', name: 'Work' },
      outcomes: [
        {
          ...{ code: 'O', name: 'Jobs' },
          criteria: [
            { code: 'C1', name: 'Local jobs', measures: measures.map(([setKey, code]) => ({ setKey, code })) },
          ],
        },
      ],
    },
  ],
  minimumWeights: [{ fromValue: '100000', percent: '20', basis: 'TOTAL_SCORE' }],
  placeFactors: [{ decile: 1, factor: '1.5' }],
  target: { kind: 'PER_POUND', rate: '0.2' },
});

/** A draft framework of the person's authority, a copy of PPN 026. */
export async function draftFramework(api: TestApi, lead: SignedInPerson): Promise<FrameworkRef> {
  const input = { authorityId: lead.organisation, title: 'Our framework', copyOf: 'ppn-026' };
  return (await api.gql(CREATE, { input }, lead.token)).data['createFramework']?.['framework'] as never;
}

/** Saves a draft from 2026 on with some content. */
export async function savedFramework(api: TestApi, lead: SignedInPerson, content: object): Promise<FrameworkRef> {
  const { id: frameworkId, version } = await draftFramework(api, lead);
  const input = { frameworkId, version, title: 'Our framework', validFrom: '2026-01-01', ...content };
  return (await api.gql(SAVE, { input }, lead.token)).data['saveFramework']?.['framework'] as never;
}

/** A framework that holds from 2026 on, published. */
export async function publishedFramework(
  api: TestApi,
  lead: SignedInPerson,
  content: object = oneCriterion(['commonweal-open-measures', 'jobs-local']),
): Promise<FrameworkRef> {
  const { id: frameworkId, version } = await savedFramework(api, lead, content);
  const input = { frameworkId, version };
  return (await api.gql(PUBLISH, { input }, lead.token)).data['publishFramework']?.['framework'] as never;
}

export const LICENSED_CSV = 'code,name,unit,value,price year\nNT1,A licensed measure,one job,28213.00,2024/25\n';

/** What imports a set under a licence that forbids showing it to others. */
export const licensedSet = (lead: SignedInPerson, key = 'licensed') => ({
  ...{ authorityId: lead.organisation, key, name: 'Licensed measures', publisher: 'A publisher' },
  ...{ licence: 'CC BY-NC-ND 4.0', contentBase64: Buffer.from(LICENSED_CSV).toString('base64') },
});

/** The id of a set that was imported. */
export async function importedSet(api: TestApi, lead: SignedInPerson, key?: string): Promise<string> {
  const { data } = await api.gql(IMPORT, { input: licensedSet(lead, key) }, lead.token);
  return String(data['importMeasureSet']?.['set']?.['id']);
}
