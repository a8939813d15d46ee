import { translationGaps } from '@commonweal/ui';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { runsOf, textOf } from '../model/text-of.spec-support.js';
import { documentStrings } from '../strings/document-strings.js';
import type { OfflineLot, OfflineTender } from './offline-tender.js';
import { DRAFT, HOSTILE, LOT, PUBLISHED } from './offline-tender.spec-support.js';
import { tenderDocument } from './tender-document.js';

const authority = { kind: 'authority' } as const;
const everybody = { kind: 'public', address: 'https://portal.example/opportunities/1' } as const;
const english = (tender: OfflineTender) => tenderDocument(tender, 'en', authority);
const withLot = (change: Partial<OfflineLot>): OfflineTender => ({ ...DRAFT, lots: [{ ...LOT, ...change }] });

describe('place factors in a document', () => {
  it('says what a benefit counts where it lands: each place, its tenth and its factor, in words and with an example', () => {
    const text = textOf(english(DRAFT));
    expect(text).toContain('never on who you are or where you sit');
    expect(text).toContain('Kingston upon Hull\nE06000010\n–\n1.25\nE01012756\nE01012756\n1\n1');
    expect(text).toContain('£10,000 of benefit where it counts 1, or £8,000 of it in Kingston upon Hull');
    const scoring = '{"kind":"sv-target","targetPerPound":"0.2"}';
    const target = withLot({ criteria: LOT.criteria.map((criterion) => ({ ...criterion, scoring })) });
    expect(textOf(english(target))).toContain('£41,000 of benefit where it counts 1, or £32,800 of it');
    expect(textOf(tenderDocument(PUBLISHED, 'cy', everybody))).toContain('lle mae’n cyfrif 1.25');
    expect(textOf(english(withLot({ placeFactors: null })))).not.toMatch(/where it counts 1|E06000010\n/);
  });

  it('has every factor of every lot, for everybody', () => {
    const factor = fc.integer({ min: 0, max: 100_000 }).map((units) => String(units / 10_000));
    const row = fc.record({ code: fc.stringMatching(/^E0\d{7}$/), decile: fc.constantFrom(null, 1, 7), factor });
    const rules = fc.array(fc.uniqueArray(row, { selector: ({ code }) => code, minLength: 1, maxLength: 5 }), {
      ...{ minLength: 1, maxLength: 3 },
    });
    fc.assert(
      fc.property(rules, fc.constantFrom(authority, everybody), (all, audience) => {
        const lots = all.map((places, at) => ({
          ...{ ...LOT, number: at + 1, placeFactors: { basis: 'PLACE' as const, deciles: [], places } },
        }));
        const text = textOf(tenderDocument({ ...DRAFT, lots }, 'en', audience));
        for (const { code, decile, factor: counts } of all.flat())
          expect(text).toContain(`${code}\n${decile ?? '–'}\n${counts}`);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a tender as a document in Welsh', () => {
  const welsh = tenderDocument(PUBLISHED, 'cy', everybody);

  it('leaves what the buyer wrote as it is and says that it is English, and all else not', () => {
    const marked = runsOf(welsh).filter((run) => run.language === 'en');
    expect(marked.map((run) => run.text)).toEqual(
      expect.arrayContaining([
        'A daily hot meal.',
        'Food hygiene rating',
        'The service people get',
        'Schedule 1',
        'OGL v3.0',
      ]),
    );
    expect(marked.map((run) => run.text).join(' ')).not.toMatch(/Rhaid|gwerth|Trwydded/);
  });

  it('speaks Welsh where there is Welsh', () => {
    const text = textOf(welsh);
    for (const words of [
      'Wythnosau prentisiaeth',
      'Ar y trothwy neu uwch.',
      'gwerth 45% o’r cyfan',
      'ym mhrisiau 2019',
    ])
      expect(text).toContain(words);
  });

  it('has words for everything that the English one says', () => {
    expect(translationGaps(documentStrings)).toEqual([]);
  });
});

describe('texts that are meant to break a file', () => {
  it.each(HOSTILE)('%j goes in without what no file may have', (text) => {
    const all = runsOf(english({ ...DRAFT, title: text, description: text }));
    expect(all.every((run) => run.text.isWellFormed() && !/[\p{Cc}\uE000\u202E]/u.test(run.text))).toBe(true);
  });
});
