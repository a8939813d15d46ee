import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';

import { Axes } from './axes.js';

const props = {
  plot: { left: 10, right: 90, bottom: 100 },
  rows: [12, 33.4, 66.666, 100].map((y) => ({ y, label: `at ${y}` })),
  columns: [{ x: 50, label: 'half' }],
  names: { rows: 'Points', columns: 'Price' },
};

describe('the lines of a scale', () => {
  const drawn = renderToStaticMarkup(<Axes {...props} />);

  it('lie each on one row of pixels', () => {
    expect([...drawn.matchAll(/y1="([^"]+)"/g)].map(([, y]) => y)).toEqual(['12.5', '33.5', '66.5', '100.5']);
  });

  it('are one for each figure', () => expect(drawn.match(/<line /g)).toHaveLength(props.rows.length));
});
