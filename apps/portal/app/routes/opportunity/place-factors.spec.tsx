import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';

import { type Language, TranslationProvider, translatorFor } from '@commonweal/ui';

import { placeFactorsCy } from '../../strings/cy-place-factors';
import { placeFactorsEn } from '../../strings/en-place-factors';
import { PlaceFactors } from './place-factors';

const words = { en: { placeFactors: placeFactorsEn }, cy: { placeFactors: placeFactorsCy } };
const lot = {
  places: [{ code: 'E06000010', channels: [], place: { name: 'Kingston upon Hull' } }],
  placeFactors: {
    places: [
      { code: 'E06000010', decile: null, factor: '1.5' },
      { code: 'E01012756', decile: 1, factor: '2' },
    ],
  },
};

const html = (some: Parameters<typeof PlaceFactors>[0]['lot'], language: Language = 'en') =>
  renderToStaticMarkup(
    <TranslationProvider translator={translatorFor(language, words)}>
      <PlaceFactors lot={some} />
    </TranslationProvider>,
  ).replaceAll(/<[^>]+>/g, '|');

describe('what a benefit counts where it lands', () => {
  it('is told in words and in a table, by name where the place is known', () => {
    const page = html(lot);
    expect(page).toContain('free words count 1');
    expect(page).toMatch(/Kingston upon Hull\|+E06000010\|+–\|+1\.5/);
    expect(page).toMatch(/E01012756\|+E01012756\|+1\|+2/);
    expect(html(lot, 'cy')).toContain('geiriau rhydd yn cyfrif 1');
  });

  it('is left out where it counts the same everywhere', () => expect(html({ ...lot, placeFactors: null })).toBe(''));
});
