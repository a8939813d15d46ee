import { localDate } from '@commonweal/calendar';
import { describe, expect, it } from '@jest/globals';
import { measureById } from '@commonweal/measures';
import { DOMAINS } from '@commonweal/places';
import fc from 'fast-check';

import { NEED_THEMES } from './need-themes.js';
import { suggestionsFor } from './suggestions.js';

const DAY = localDate('2026-12-01');
const place = { code: 'E06999001', name: 'Harbourside', neighbourhoods: 10, domains: [], needs: [] };

describe('from a need to measures', () => {
  it('takes a fifth of the neighbourhoods in the most deprived tenth, and not one less', () => {
    const of = (mostDeprived: number) =>
      suggestionsFor({ ...place, domains: [{ domain: 'CRIME', mostDeprived }] }, DAY);
    expect(of(1)).toEqual([]);
    expect(of(2)).toHaveLength(3);
    expect(of(2)[0]).toMatchObject({
      ...{ measureId: 'community-antisocial-behaviour', place: 'E06999001', theme: { en: 'Safety' } },
      because: {
        en: '2 of 10 neighbourhoods of Harbourside (20.00 %) are in the most deprived tenth of England for crime.',
      },
    });
  });

  it('hears what people said, by the beginnings of words', () => {
    const said = (title: string) => suggestionsFor({ ...place, needs: [{ title, titleCy: null, rank: 2 }] }, DAY);
    expect(said('A warm room to meet in').map(({ measureId }) => measureId)).toContain('community-spaces');
    expect(said('A warm room')[0]?.because.en).toContain('“A warm room”: rank 2');
    expect(said('Repair of the chairs')).toEqual([]);
  });

  it('knows nothing of days before its first row', () => {
    const domains = [{ domain: 'CRIME' as const, mostDeprived: 9 }];
    expect(suggestionsFor({ ...place, domains }, localDate('2025-10-29'))).toEqual([]);
  });

  it('names measures of the open set alone, and answers every domain', () => {
    expect(NEED_THEMES.flatMap(({ measures }) => measures).filter((id) => !measureById(id))).toEqual([]);
    expect(DOMAINS.filter((domain) => !NEED_THEMES.some(({ domains }) => domains.includes(domain)))).toEqual([]);
  });

  it('never suggests less for a place that is deprived more', () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.nat(399), fc.constantFrom(...DOMAINS));
    fc.assert(
      fc.property(counts, ([neighbourhoods, part, domain]) => {
        const of = (mostDeprived: number) =>
          suggestionsFor({ ...place, neighbourhoods, domains: [{ domain, mostDeprived }] }, DAY).length;
        const some = Math.min(part, neighbourhoods - 1);
        return of(some + 1) >= of(some);
      }),
    );
  });
});
