import 'reflect-metadata';

import { Workbook } from '@cj-tech-master/excelts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { importedSet, LICENSED_CSV, licensedSet, oneCriterion, publishedFramework } from '../support/frameworks.js';
import { type SignedInPerson, signedIn } from '../support/people.js';
import { type World, world } from '../support/world.js';

let here: World;
let stranger: SignedInPerson;
let setId: string;
beforeAll(async () => {
  here = await world(1);
  stranger = await signedIn(here.database);
  setId = await importedSet(here.api, here.lead);
}, 60_000);
afterAll(() => here?.close());

const IMPORT = `mutation ($input: ImportMeasureSetInput!) { importMeasureSet(input: $input) { __typename
  ... on ImportMeasureSetSuccess { measures valued first { code name proxyValue licence uprated { amount } } set { id } }
  ... on FileFaulty { faults { line column message } } ... on InvalidInput { faults { path } } } }`;
const SETS = `query ($authorityId: ID) { measureSets(authorityId: $authorityId) { key mayBePublic licence } }`;
const SET = `query ($id: ID!) { measureSet(id: $id) { name licence measures { code proxyValue licence } } }`;
const FRAMEWORK = `query ($id: ID!) { framework(id: $id) {
  themes { outcomes { criteria { measures { code name proxyValue } withheldMeasures } } } } }`;

const sent = async (content: string | Uint8Array, change: object = {}) => {
  const input = {
    ...licensedSet(here.lead, 'tried'),
    contentBase64: Buffer.from(content).toString('base64'),
    ...change,
  };
  return (await here.api.gql(IMPORT, { input }, here.lead.token)).data['importMeasureSet'];
};
const keysOf = async (who?: SignedInPerson) =>
  (
    (await here.api.gql(SETS, { authorityId: here.lead.organisation }, who?.token)).data['measureSets'] as never as {
      key: string;
    }[]
  ).map(({ key }) => key);

const sheet = async (...rows: (string | number)[][]) => {
  const workbook = new Workbook();
  workbook.addWorksheet('Measures').addRows(rows);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
const HEAD = ['code', 'name', 'unit', 'value', 'price year'];

describe('a customer’s own measure set', () => {
  it('tells in a dry run what would come, and comes not', async () => {
    expect(await sent(LICENSED_CSV, { dryRun: true })).toMatchObject({
      ...{ measures: 1, valued: 1, set: null },
      first: [{ code: 'NT1', proxyValue: '28213.00', licence: 'CC BY-NC-ND 4.0', uprated: { amount: '28213.00' } }],
    });
    expect(await keysOf(here.lead)).toEqual(['commonweal-open-measures', 'licensed']);
  });

  it('can come as a spreadsheet', async () => {
    const file = await sheet(
      ['Code', 'Measure', 'Unit', 'Value', 'Price year'],
      ['A1', 'Jobs', 'one job', 1250.5, '2024/25'],
    );
    const spreadsheet = { isSpreadsheet: true, dryRun: true };
    expect(await sent(file, spreadsheet)).toMatchObject({ first: [{ code: 'A1', proxyValue: '1250.50' }] });
    expect(await sent(file.slice(0, file.length - 40), spreadsheet)).toMatchObject({
      faults: [{ message: expect.stringMatching(/cut off/) }],
    });
  });

  it.each([
    ['a wrong column', 'code,name,colour\nA,B,red\n', 1, 'colour'],
    ['another encoding', Buffer.from('code,name,unit\nA,Caf\u00e9,one\n', 'latin1'), 2, null],
    ['UTF-16 without a mark', Buffer.from('code,name,unit\nA,Jobs,one\n', 'utf16le'), 1, null],
    ['UTF-16 with its mark', Buffer.from('\uFEFFcode,name,unit\nA,Jobs,one\n', 'utf16le'), 1, null],
    ['blanks alone', ' \n\n', null, null],
    ['headings alone', 'code,name,unit\n', null, null],
    ['no code', 'code,name,unit\n,Jobs,one\n', 2, 'code'],
    ['a code longer than any', `code,name,unit\n${'A'.repeat(61)},Jobs,one\n`, 2, 'code'],
    ['a spreadsheet that is said to be CSV', Buffer.from('504b03041400060008000000210062ee9d68', 'hex'), 1, null],
    ['a file cut off within quotation marks', 'code,name,unit\nA,"Jobs', 2, null],
    ['a line cut off', 'code,name,unit\nA,Jobs,one\nB,Jo', 3, null],
    ['a code twice', 'code,name,unit\nA,Jobs,one\nA,Jobs,one\n', 3, 'code'],
    ['a bad number', 'code,name,unit,value,price year\nA,Jobs,one,"1,000",2024\n', 2, 'value'],
    [
      'a text on two lines before the fault',
      'code,name,unit,value,price year\nA,"Jobs\nhere",one,1,2024\nB,Jobs,one,x,2024\n',
      4,
      'value',
    ],
  ])('with %s is refused whole, by line and column', async (_, content, line, column) => {
    const refused = await sent(content);
    expect(refused).toMatchObject({ __typename: 'FileFaulty' });
    expect(refused?.['faults']?.[0]).toMatchObject({ line, column });
    expect(await keysOf(here.lead)).toEqual(['commonweal-open-measures', 'licensed']);
  });

  it.each([
    [
      'a wrong column',
      [
        ['code', 'name', 'colour'],
        ['A', 'Jobs', 'red'],
      ],
      1,
      'colour',
    ],
    ['a code twice', [HEAD, ['A', 'Jobs', 'one', 1, '2024'], ['A', 'Jobs', 'one', 1, '2024']], 3, 'code'],
    ['a bad number', [HEAD, ['A', 'Jobs', 'one', 'many', '2024']], 2, 'value'],
    ['nothing', [], null, null],
  ])('as a spreadsheet with %s is refused whole, by line and column', async (_, rows, line, column) => {
    const refused = await sent(await sheet(...(rows as string[][])), { isSpreadsheet: true });
    expect(refused?.['faults']?.[0]).toMatchObject({ line, column });
    expect(await keysOf(here.lead)).toEqual(['commonweal-open-measures', 'licensed']);
  });

  it('as a spreadsheet that was cut off anywhere, or is none, is refused in words', async () => {
    const file = await sheet(HEAD, ['A', 'Jobs', 'one', 1, '2024']);
    const cut = [4, 0.3, 0.6, 0.9].map((share) => file.slice(0, share > 1 ? share : file.length * share));
    for (const part of [...cut, Buffer.from('code,name,unit\nA,Jobs,one\n')])
      expect(await sent(part, { isSpreadsheet: true })).toMatchObject({
        faults: [{ message: expect.stringMatching(/^This is not a spreadsheet .*, or it was cut off/) }],
      });
    expect(await sent('', {})).toMatchObject({ faults: [{ path: '$.contentBase64' }] });
    expect(await keysOf(here.lead)).toEqual(['commonweal-open-measures', 'licensed']);
  });

  it('may begin with a byte order mark', async () => {
    expect(await sent(`\uFEFF${LICENSED_CSV}`, { dryRun: true })).toMatchObject({ measures: 1 });
  });

  it('must state its licence, and have a short name of its own', async () => {
    expect(await sent(LICENSED_CSV, { licence: ' ' })).toMatchObject({ faults: [{ path: '$.licence' }] });
    expect(await sent(LICENSED_CSV, { key: 'licensed' })).toMatchObject({ faults: [{ path: '$.key' }] });
  });
});

describe('a set under a licence that forbids it never gets out', () => {
  it('through the list of sets', async () => {
    expect([await keysOf(), await keysOf(stranger)]).toEqual([
      ['commonweal-open-measures'],
      ['commonweal-open-measures'],
    ]);
  });

  it('through its id', async () => {
    const asked = (who?: SignedInPerson) => here.api.gql(SET, { id: setId }, who?.token);
    expect((await asked(here.lead)).data['measureSet']).toMatchObject({ measures: [{ licence: 'CC BY-NC-ND 4.0' }] });
    expect([(await asked()).data['measureSet'], (await asked(stranger)).data['measureSet']]).toEqual([null, null]);
  });

  it('through a published framework: others are told only that there is a measure', async () => {
    const { id } = await publishedFramework(here.api, here.lead, oneCriterion(['licensed', 'NT1']));
    const criterion = async (who?: SignedInPerson) =>
      (await here.api.gql(FRAMEWORK, { id }, who?.token)).data['framework']?.['themes']?.[0]?.['outcomes']?.[0]?.[
        'criteria'
      ]?.[0];
    expect(await criterion(here.lead)).toMatchObject({ measures: [{ code: 'NT1' }], withheldMeasures: 0 });
    expect([await criterion(), await criterion(stranger)]).toEqual([
      { measures: [], withheldMeasures: 1 },
      { measures: [], withheldMeasures: 1 },
    ]);
  });

  it('through a tender: only measures of the open set can be chosen for a lot', async () => {
    const { lotId, tenderId } = await here.steps.draft();
    const version = await here.steps.versionOf(tenderId);
    const choose = `mutation ($input: ChooseMeasuresInput!) { chooseMeasures(input: $input) { __typename
      ... on InvalidInput { faults { message } } } }`;
    const { data } = await here.api.gql(
      choose,
      { input: { lotId, version, measureIds: ['licensed:NT1'] } },
      here.lead.token,
    );
    expect(data['chooseMeasures']).toMatchObject({ faults: [{ message: expect.stringMatching(/licence/) }] });
  });
});
