import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { type NoticeImport, readNotices } from './read-notices.js';

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../../tests/fixtures/ocds/${name}.json`, import.meta.url));

function imported(input: string | Uint8Array | object): NoticeImport {
  const result = readNotices(typeof input === 'string' || input instanceof Uint8Array ? input : JSON.stringify(input));
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

const release = (tender: object = {}, more: object = {}): object => ({
  ocid: 'ocds-1',
  id: '1',
  date: '2026-01-05T09:00:00Z',
  buyer: { name: 'Anytown Council' },
  tender: { title: 'Benches', ...tender },
  ...more,
});

describe('readNotices: forms of a document', () => {
  it('takes one release by itself', () => {
    expect(imported(release()).drafts.map(({ title, source }) => [title, source.path])).toEqual([['Benches', '$']]);
  });

  it('takes a list of releases and packages', () => {
    const { drafts } = imported([release(), { releases: [release({ title: 'Bins' }, { ocid: 'ocds-2' })] }]);
    expect(drafts.map(({ source }) => source.path)).toEqual(['$[0]', '$[1].releases[0]']);
  });

  it('takes the compiled release of a record, or else the newest of its releases', () => {
    const { drafts, report } = imported(fixture('record-package'));
    expect(drafts.map(({ title, source }) => [title, source.path])).toEqual([
      ['Patient transport', '$.records[0].compiledRelease'],
      ['Linen and laundry', '$.records[1].releases[1]'],
    ]);
    expect(report.left).toContainEqual(expect.objectContaining({ path: '$.records[0].releases', count: 2 }));
    expect(report.superseded).toMatchObject([{ releaseId: '1', by: '$.records[1].releases[1]' }]);
  });

  it('takes a bundle of packages; different tenders under one ocid both become drafts, with a warning', () => {
    const { drafts, report } = imported(fixture('packages-bundle'));
    expect(drafts.map(({ ocid, title }) => [ocid, title])).toEqual([
      ['ocds-example-000401', 'Playground repairs'],
      ['ocds-example-000401', 'Boiler replacement'],
    ]);
    expect(report.problems.filter(({ message }) => /share the ocid/.test(message))).toHaveLength(2);
  });

  it('refuses one release of several with its reason and takes the others', () => {
    expect(imported(fixture('packages-bundle')).report.refused).toEqual([
      {
        path: '$.packages[1].releases[1].tender.title',
        ocid: 'ocds-example-000402',
        message: 'The tender has no title',
      },
    ]);
  });

  it('takes the newest of several releases of a tender, wherever it stands, and an undated one last', () => {
    const { drafts, report } = imported([
      release({ title: 'Undated' }, { id: 'a', date: null }),
      release({ title: 'New' }, { id: 'b', date: '2026-01-05T09:00:00+00:00' }),
      release({ title: 'Old' }, { id: 'c', date: '2026-01-05T09:30:00+01:00' }),
    ]);
    expect(drafts.map(({ title }) => title)).toEqual(['New']);
    expect(report.superseded.map(({ releaseId }) => releaseId)).toEqual(['a', 'c']);
  });

  it('keeps the exact characters of each release', () => {
    const text = '[ {"ocid":"ocds-1", "buyer":{"name":"A"},"tender":{"title":"T","value":{"amount":1.0e9999}} } ]';
    expect(imported(text).drafts[0]?.source.original).toBe(text.slice(2, -2));
  });

  it('keeps the exact characters of a release as deep as documents go', () => {
    const { drafts } = imported([{ packages: [{ records: [{ ocid: 'ocds-1', releases: [release()] }] }] }]);
    expect(drafts.map(({ source }) => [source.path, source.original])).toEqual([
      ['$[0].packages[0].records[0].releases[0]', JSON.stringify(release())],
    ]);
  });

  it('names the party with the role of buyer when the release refers to none', () => {
    const { drafts } = imported(release({}, { buyer: undefined, parties: [{ name: 'Anytown', roles: ['buyer'] }] }));
    expect(drafts[0]?.buyer.name).toBe('Anytown');
  });

  it('takes the procuring entity for want of a buyer, with a warning', () => {
    const { drafts, report } = imported(
      release({ procuringEntity: { name: 'Shared Services' } }, { buyer: undefined }),
    );
    expect(drafts[0]?.buyer.name).toBe('Shared Services');
    expect(report.problems[0]).toMatchObject({ path: '$.tender.procuringEntity', severity: 'warning' });
  });
});
