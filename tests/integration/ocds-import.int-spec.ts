import { describe, expect, it } from '@jest/globals';

import { type NoticeImport, readNotices } from '@commonweal/ocds';

import {
  datasetsArePresent,
  expectedFacts,
  factsOf,
  type ExpectedNotice,
  manifest,
  messagesAbout,
  sourceBytes,
} from './ocds-manifest.js';

function imported(input: string | Uint8Array): NoticeImport {
  const result = readNotices(input);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

describe('the import of published notices', () => {
  if (!datasetsArePresent) {
    it.skip('skipped: datasets not present (set COMMONWEAL_DATA_DIR to the folder that holds ocds/samples)', () =>
      undefined);
    return;
  }

  const imports = new Map<string, NoticeImport>();
  const importOf = (source: string): NoticeImport => {
    const known = imports.get(source) ?? imported(sourceBytes(manifest.sources[source]?.file ?? ''));
    imports.set(source, known);
    return known;
  };
  const draftOf = ({ source, path }: ExpectedNotice) =>
    importOf(source).drafts.find((draft) => draft.source.path === path);

  const cases = manifest.notices.map((notice) => [`${notice.source} ${notice.path}`, notice] as const);

  it.each(cases)('takes every field of %s as the notice states it', (_, notice) => {
    const draft = draftOf(notice);
    expect(draft && factsOf(draft)).toEqual(expectedFacts(notice));
  });

  it.each(cases)('reports what a person should look at in %s', (_, notice) => {
    const messages = messagesAbout(importOf(notice.source).report, notice.path);
    const missing = (notice.noted ?? []).filter((start) => !messages.some((message) => message.startsWith(start)));
    expect(missing).toEqual([]);
    const suggestions = importOf(notice.source).report.suggestions.filter(({ path }) =>
      path.startsWith(`${notice.path}.`),
    );
    expect(suggestions.map(({ name, weight }) => `${name} ${weight}`)).toEqual(notice.suggested ?? []);
  });

  it('makes a draft with a title and a buyer of each of the 303 releases', () => {
    const originals = Object.keys(manifest.sources).flatMap((source) => {
      const { drafts, report } = importOf(source);
      return [...drafts.map((draft) => draft.source.original), ...report.superseded.map(({ original }) => original)];
    });
    const drafts = originals.flatMap((original) => imported(original).drafts);
    expect([originals.length, drafts.length]).toEqual([303, 303]);
    expect(drafts.filter(({ title, buyer }) => title === '' || buyer.name === '')).toEqual([]);
  });

  it('keeps every description to the character, whatever is in it', () => {
    for (const { drafts } of Object.keys(manifest.sources).map(importOf)) {
      const texts = drafts.map(
        ({ source }) => (JSON.parse(source.original) as { tender: { description: string } }).tender.description,
      );
      expect(drafts.map(({ description }) => description)).toEqual(texts.map((text) => text.trim()));
    }
  });

  it('keeps the exact characters of each release', () => {
    for (const [source, { file, releases }] of Object.entries(manifest.sources)) {
      const document = new TextDecoder().decode(sourceBytes(file));
      const { drafts, report } = importOf(source);
      const originals = [
        ...drafts.map((draft) => draft.source.original),
        ...report.superseded.map(({ original }) => original),
      ];
      expect(originals.length).toBe(releases);
      expect(originals.filter((original) => !document.includes(original))).toEqual([]);
      expect(JSON.parse(originals[0] ?? '')).toHaveProperty('ocid');
    }
  });

  it('takes the newest of the eleven releases whose ocid is used again, and reports the other', () => {
    const { drafts, report } = importOf('cf-2025');
    expect(drafts.length).toBe(190);
    expect(new Set(drafts.map(({ ocid }) => ocid)).size).toBe(190);
    const pairs = report.superseded.map(({ path, by }) =>
      [path, by].map((text) => text.replace(/\D/g, '')).join(' by '),
    );
    expect(pairs).toEqual([
      '1 by 0',
      '37 by 34',
      '81 by 23',
      '86 by 85',
      '105 by 104',
      '133 by 130',
      '134 by 132',
      '155 by 149',
      '158 by 153',
      '164 by 163',
      '169 by 166',
    ]);
  });

  it('accounts for every field: a name the draft does not hold is in the list of what was left', () => {
    const { left } = importOf('cf-2019').report;
    const lines = Object.fromEntries(left.map(({ path, count }) => [path, count]));
    expect(lines['$.packages[*].releases[*].awards']).toBe(100);
    expect(lines['$.packages[*].releases[*].parties[*]']).toBe(789);
    expect(lines['$.packages[*].releases[*].tender.supplyChain']).toBe(100);
  });
});
