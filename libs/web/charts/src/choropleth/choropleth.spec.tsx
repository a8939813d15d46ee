import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';

import { Choropleth } from './choropleth.js';
import { decileClass, shareClass } from './map-class.js';

describe('the class of a place on a map', () => {
  it.each([
    [1, 0],
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 3],
    [7, 3],
    [8, 4],
    [10, 4],
    [null, null],
  ])('in decile %p is %p', (decile, level) => expect(decileClass(decile)).toBe(level));

  it.each([
    ['100.00', 0],
    ['40.00', 0],
    ['39.99', 1],
    ['20.00', 1],
    ['19.99', 2],
    ['10.00', 2],
    ['9.99', 3],
    ['0.01', 3],
    ['0.00', 4],
    [null, null],
  ])('with %p per cent is %p', (share, level) => expect(shareClass(share)).toBe(level));
});

describe('a map', () => {
  const html = renderToStaticMarkup(
    <Choropleth
      words={{ id: 'map', title: 'One of two is dark', description: 'Darker is more.' }}
      classes={['Most', 'Much', 'Some', 'Few', 'Least']}
      width={10}
      height={20}
      shapes={[
        { code: 'a', path: 'M0 0l1 0 0 1z', level: 0, name: 'Old Docks' },
        { code: 'b', path: 'M1 0l1 0 0 1z', level: null, name: 'Mill Rise' },
      ]}
      table={{
        caption: 'Places',
        head: [{ children: 'Place' }],
        rows: [[{ children: 'Old Docks' }], [{ children: 'Mill Rise' }]],
      }}
    />,
  );

  it('shows the most by lines and not by colour alone', () => {
    expect(html).toContain('fill="url(#map-hatch)"');
  });

  it('names every shape and has all figures beneath', () => {
    expect(html).toContain('<path d="M0 0l1 0 0 1z"><title>Old Docks</title></path>');
    expect(html).toContain('<table');
    expect(html).toContain('viewBox="-2 -2 14 24"');
  });
});
