import { brotliCompressSync, gzipSync } from 'node:zlib';

import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';

import { type Area, areaMap, type Position } from '@commonweal/places';
import { TranslationProvider, translatorFor } from '@commonweal/ui';

import { strings } from '../../strings/strings';
import { PartsMap } from './parts-map';

/** As many neighbourhoods as the largest authority of England has, and sides as crooked as real ones. */
const ACROSS = 26;
const SIDE = 14;

/** A number from 0 to 1 that looks like chance and is always the same. */
const chance = (seed: number): number => {
  const wave = Math.sin(seed * 127.1) * 43_758.5453;
  return wave - Math.floor(wave);
};

/** From one corner to the next, always by the same way. */
function border(from: Position, to: Position): Position[] {
  return Array.from({ length: SIDE }, (_, at): Position => {
    const share = at / SIDE;
    const sway = at === 0 ? 0 : (chance(from[0] * 31 + from[1] * 17 + to[0] * 7 + at) - 0.5) * 0.001;
    return [from[0] + (to[0] - from[0]) * share + sway, from[1] + (to[1] - from[1]) * share + sway];
  });
}

function area(at: number): Area {
  const [x, y] = [at % ACROSS, Math.floor(at / ACROSS)];
  const corner = (east: number, north: number): Position => [-2 + (x + east) * 0.006, 52.4 + (y + north) * 0.004];
  const corners = [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1), corner(0, 0)];
  const ring = corners.flatMap((from, index) =>
    corners[index + 1] ? border(from, corners[index + 1] as Position) : [from],
  );
  return { type: 'Polygon', coordinates: [ring] };
}

const map = areaMap(
  Array.from({ length: 660 }, (_, at) => ({ code: `E0100${String(at).padStart(4, '0')}`, area: area(at) })),
  720,
);
const parts = map.shapes.map(({ code, path }, at) => ({
  ...{ code, path, name: `Birmingham ${String(at).padStart(3, '0')}A`, neighbourhoods: 1 },
  ...{
    decile: (1 + (at % 10)) as number | null,
    mostDeprived: at % 10 === 0 ? 1 : 0,
    mostDeprivedPercent: (at % 10 === 0 ? '100.00' : '0.00') as string | null,
  },
}));
const place = { name: 'Birmingham' } as Parameters<typeof PartsMap>[0]['place'];

const shown = (all: typeof parts) =>
  renderToStaticMarkup(
    <TranslationProvider translator={translatorFor('en', strings)}>
      <PartsMap place={place} map={{ kind: 'NEIGHBOURHOOD', width: map.width, height: map.height, parts: all }} />
    </TranslationProvider>,
  );
const html = shown(parts);

describe('the map of the largest authority', () => {
  it('is at most 60 KB on its way, with its table', () => {
    expect(html.match(/<path d="M/g)?.length).toBeGreaterThan(650);
    expect(gzipSync(html).length).toBeLessThan(60_000);
    expect(brotliCompressSync(html).length).toBeLessThan(60_000);
  });

  it('says what it shows, and each figure in the table', () => {
    expect(html).toContain('66 of 660 neighbourhoods of Birmingham are among the most deprived tenth');
    expect(html.match(/<tr/g)).toHaveLength(661);
  });
});

it('counts no neighbourhood whose rank is not known, and shows a dash for it', () => {
  const unknown = { decile: null, neighbourhoods: 0, mostDeprived: 0, mostDeprivedPercent: null };
  const some = shown(parts.slice(0, 11).map((part, at) => (at === 10 ? { ...part, ...unknown } : part)));
  expect(some).toContain('1 of 10 neighbourhoods of Birmingham are among the most deprived tenth');
  expect(some).toMatch(/Birmingham 010A<\/a><\/th><td[^>]*>–<\/td><\/tr>/);
  expect(some).toContain('<title>Birmingham 010A</title>');
});
