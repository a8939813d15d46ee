import { describe, expect, it } from '@jest/globals';

import type { ImportLimits } from './import-limits.js';
import { type NoticeImport, readNotices } from './read-notices.js';

function imported(input: object): NoticeImport {
  const result = readNotices(JSON.stringify(input));
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

const refusal = (input: string | Uint8Array, limits?: Partial<ImportLimits>): string => {
  const result = readNotices(input, limits);
  return result.ok ? 'accepted' : result.failure.message;
};

const release = (tender: object = {}, more: object = {}): object => ({
  ocid: 'ocds-1',
  id: '1',
  date: '2026-01-05T09:00:00Z',
  buyer: { name: 'Anytown Council' },
  tender: { title: 'Benches', ...tender },
  ...more,
});

describe('readNotices: hostile documents', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['an empty document', '', /is empty/],
    ['white space', ' \n\t', /is empty/],
    ['a byte order mark alone', '\uFEFF', /is empty/],
    ['no bytes', new Uint8Array(), /is empty/],
    ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), /not valid UTF-8/],
    ['an overlong NUL', new Uint8Array([0x22, 0xc0, 0x80, 0x22]), /not valid UTF-8/],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), /not valid UTF-8/],
    ['half of a Unicode pair in the text', '{"ocid":"\uD800"}', /not valid UTF-8/],
    ['text at the top', '"notice"', /neither an object nor a list/],
    ['a number at the top', '1e9999', /neither an object nor a list/],
    ['null at the top', 'null', /neither an object nor a list/],
    ['an empty object', '{}', /holds no release/],
    ['an empty list', '[]', /holds no release/],
    ['an empty package', '{"releases":[]}', /holds no release/],
    ['some other JSON', '{"hello":"world"}', /holds no release/],
    ['releases that are no list', '{"releases":{"0":{}}}', /holds no release/],
    ['releases that are no objects', '{"releases":[1,"x",null]}', /must be an object/],
    ['a release cut off', JSON.stringify(release()).slice(0, -20), /cut off/],
    ['a name given twice', '{"ocid":"a","ocid":"b"}', /"ocid" is given twice/],
    ['the name __proto__', '{"__proto__":{"ocid":"a"}}', /"__proto__" is not allowed/],
    ['100,000 nested lists', '['.repeat(100_000) + ']'.repeat(100_000), /nested more than 64 deep/],
    [
      '100,000 nested objects in a release',
      `{"ocid":"a","tender":${'{"a":'.repeat(100_000)}`,
      /nested more than 64 deep/,
    ],
  ])('refuses %s with the reason', (_, document, reason) => {
    expect(refusal(document)).toMatch(reason);
  });

  it.each([
    ['no ocid', release({}, { ocid: '' }), '$.ocid', /no ocid/],
    ['an ocid that is a list', release({}, { ocid: ['x'] }), '$.ocid', /text is expected here, not a list/],
    ['no tender', release({}, { tender: null }), '$.tender', /no tender/],
    ['a tender that is text', release({}, { tender: 'x' }), '$.tender', /no tender/],
    ['no title', release({ title: ' ' }), '$.tender.title', /no title/],
    ['a title that is a number', release({ title: 42 }), '$.tender.title', /text is expected here, not a number/],
    ['a title that is an object', release({ title: { en: 'x' } }), '$.tender.title', /not an object/],
    ['a title with NUL', release({ title: 'a\u0000b' }), '$.tender.title', /control characters/],
    [
      'a title with half of a Unicode pair',
      JSON.stringify(release({ title: 'MARK' })).replace('MARK', '\\ud83d'),
      '$.tender.title',
      /broken characters/,
    ],
    ['a title of 3,000 characters', release({ title: 'x'.repeat(3000) }), '$.tender.title', /longer than 2000/],
    ['no buyer', release({}, { buyer: null }), '$.buyer', /buyer has no name/],
    ['a buyer with an object for a name', release({}, { buyer: { name: {} } }), '$.buyer', /buyer has no name/],
    [
      'a buyer with an escape character in its name',
      release({}, { buyer: { name: '\u001b[31m' } }),
      '$.buyer',
      /buyer has no name/,
    ],
    ['lots that are an object', release({ lots: { 0: {} } }), '$.tender.lots', /lots are not a list/],
    ['lots that are text', release({ lots: 'two' }), '$.tender.lots', /lots are not a list/],
    [
      '10,000 lots',
      release({ lots: Array.from({ length: 10_000 }, (_, id) => ({ id: `${id}` })) }),
      '$.tender.lots',
      /10000 lots: at most 1000/,
    ],
  ])('refuses a release with %s, naming the field', (_, document, path, reason) => {
    const result = readNotices(typeof document === 'string' ? document : JSON.stringify(document));
    expect(result.ok ? [] : result.failure.faults).toEqual([{ path, message: expect.stringMatching(reason) }]);
  });

  it('refuses a document of 50 MB before it parses anything', () => {
    const document = new Uint8Array(50 * 1024 * 1024);
    expect(refusal(document)).toBe('The document is larger than 20 MiB: import it in parts');
    expect(refusal('['.repeat(50 * 1024 * 1024))).toBe('The document is larger than 20 MiB: import it in parts');
  });

  it('measures text in UTF-8, to the byte', () => {
    const text = JSON.stringify(release({ title: '£ ŵ € 😀' }));
    const size = new TextEncoder().encode(text).length;
    expect(refusal(text, { maxBytes: size })).toBe('accepted');
    expect(refusal(text, { maxBytes: size - 1 })).toMatch(/larger than/);
  });

  it('refuses more releases than the limit', () => {
    expect(refusal(JSON.stringify([release(), release(), release()]), { maxReleases: 2 })).toMatch(
      /3 releases: import at most 2/,
    );
  });

  it('takes a notice with a byte order mark in front', () => {
    const text = `\uFEFF${JSON.stringify(release())}`;
    expect(refusal(text)).toBe('accepted');
    expect(refusal(new TextEncoder().encode(text))).toBe('accepted');
  });

  it('is not led astray by names that objects inherit', () => {
    const { drafts, report } = imported(
      release({ constructor: 'x', hasOwnProperty: 'y', toString: 1 }, { prototype: {} }),
    );
    expect(drafts[0]?.title).toBe('Benches');
    expect(report.left.map(({ path }) => path)).toEqual([
      '$.tender.constructor',
      '$.tender.hasOwnProperty',
      '$.tender.toString',
    ]);
    expect(({} as Record<string, unknown>)['ocid']).toBeUndefined();
  });

  it('bounds the report of a document with thousands of unknown names', () => {
    const names = Object.fromEntries(Array.from({ length: 9_000 }, (_, n) => [`name ${n}`, n]));
    const { report } = imported(release(names));
    expect(report.left.length).toBeLessThanOrEqual(2_001);
    expect(report.left.at(-1)?.reason).toMatch(/More fields/);
  });

  it('keeps markup as the text it is and says so', () => {
    const { drafts, report } = imported(release({ description: '<script>alert(1)</script> &amp; more' }));
    expect(drafts[0]?.description).toBe('<script>alert(1)</script> &amp; more');
    expect(report.problems[0]).toMatchObject({
      path: '$.tender.description',
      severity: 'note',
      message: expect.stringMatching(/HTML/),
    });
  });

  it('keeps lost line breaks as they are and says so', () => {
    const { drafts, report } = imported(release({ description: 'Scope.rnrnThe modern works' }));
    expect(drafts[0]?.description).toBe('Scope.rnrnThe modern works');
    expect(report.problems.map(({ message }) => message)).toEqual([expect.stringMatching(/Line breaks look lost/)]);
  });
});
