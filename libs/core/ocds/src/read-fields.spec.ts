import { describe, expect, it } from '@jest/globals';

import type { Json } from './json-value.js';
import { Ledger } from './ledger.js';
import { readCpvCodes } from './read-cpv.js';
import { readDocuments, readNoticeType } from './read-documents.js';
import { readLots } from './read-lots.js';
import { suggestWeights } from './suggest-weights.js';

const at = (value: Json) => ({ value, path: '$' });
const cpv = (id: Json, scheme = 'CPV') => ({ scheme, id });

describe('CPV codes', () => {
  it.each<[string, Json]>([
    ['seven digits', '7731000'],
    ['letters', 'IA01-6000'],
    ['a check digit without dash', '773100006'],
    ['a list', ['77310000']],
  ])('refuses %s', (_, id) => {
    const ledger = new Ledger();
    expect(readCpvCodes(at({ classification: cpv(id) }), ledger)).toEqual([]);
    expect(ledger.problems[0]).toMatchObject({ path: '$.classification.id', severity: 'error' });
  });

  it('leaves codes of other schemes', () => {
    const ledger = new Ledger();
    expect(readCpvCodes(at({ additionalClassifications: [cpv('1', 'UNSPSC'), cpv('45000000')] }), ledger)).toEqual([
      '45000000',
    ]);
    expect(ledger.left).toMatchObject([{ path: '$.additionalClassifications[0]' }]);
  });
});

describe('documents', () => {
  it.each([
    'javascript:alert(1)',
    'http://Contract Finder',
    'ftp://files.example/a',
    '//files.example/a',
    'data:text/html,x',
  ])('refuses the address %s', (url) => {
    const ledger = new Ledger();
    expect(readDocuments(at({ tender: { documents: [{ url }] } }), ledger)).toEqual([]);
    expect(ledger.problems[0]).toMatchObject({ path: '$.tender.documents[0].url', severity: 'error' });
  });

  it('leaves a document without an address, without alarm', () => {
    const ledger = new Ledger();
    expect(readDocuments(at({ planning: { documents: [{ id: '1', url: null }] } }), ledger)).toEqual([]);
    expect([ledger.left.length, ledger.problems]).toEqual([1, []]);
  });

  it.each(['UK1', 'UK4', 'UK17'])('takes the notice type %s', (noticeType) => {
    expect(readNoticeType(at({ id: '1', tender: { documents: [{ id: '1', noticeType }] } }), new Ledger())).toBe(
      noticeType,
    );
  });

  it.each(['UK0', 'UK18', 'UK04', 'uk4', 'F02'])('refuses the notice type %s', (noticeType) => {
    const ledger = new Ledger();
    expect(readNoticeType(at({ id: '1', awards: [{ documents: [{ id: '1', noticeType }] }] }), ledger)).toBeUndefined();
    expect(ledger.problems[0]?.message).toBe('UK1 to UK17 are expected here');
  });
});

describe('lots', () => {
  it('refuses a lot without an id, a second lot of one id and a lot that is no object', () => {
    const ledger = new Ledger();
    const lots = readLots(at({ lots: [{ id: 'a' }, { title: 'No id' }, { id: 'a' }, 'lot', { id: 'b' }] }), ledger);
    expect(lots.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(ledger.problems.map(({ path }) => path)).toEqual(['$.lots[1]', '$.lots[2]', '$.lots[3]']);
  });

  it('warns of a period that ends before it begins', () => {
    const ledger = new Ledger();
    readLots(
      at({
        lots: [{ id: 'a', contractPeriod: { startDate: '2027-01-02T00:00:00Z', endDate: '2027-01-01T00:00:00Z' } }],
      }),
      ledger,
    );
    expect(ledger.problems).toMatchObject([{ path: '$.lots[0].contractPeriod', severity: 'warning' }]);
  });
});

describe('weights in running text', () => {
  const suggested = (text: string): string[] => {
    const ledger = new Ledger();
    suggestWeights({ value: text, path: '$.description' }, ledger);
    return ledger.suggestions.map(({ name, weight }) => `${name} ${weight}`);
  };

  it.each([
    ['Quality 60%, price 40%', ['Quality 60', 'price 40']],
    ['Quality: 60 per cent; Price: 40 per cent', ['Quality 60', 'Price 40']],
    ['60% quality and 40% price', ['quality 60', 'price 40']],
    ['Technical (70%) / Commercial (30%)', ['Technical 70', 'Commercial 30']],
    ['Price weighting is 12.5%', ['Price 12.5']],
    ['Ansawdd 60%, pris 40%', ['Ansawdd 60', 'pris 40']],
    ['based on 100% Price.', ['Price 100']],
  ])('reads %s', (text, weights) => {
    expect(suggested(text)).toEqual(weights);
  });

  it.each([
    'a further 25% capacity for future installations',
    'an extension equating to 25% of the original',
    'a 15% increase in traffic',
    'The price may rise by inflation and other matters, at most 3%',
    'quality 600%',
  ])('does not read a weight in "%s"', (text) => {
    expect(suggested(text)).toEqual([]);
  });
});
