import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';

import { type BarPair, PairedBars } from './paired-bars.js';

const drawn = (pairs: readonly BarPair[]) =>
  renderToStaticMarkup(
    <PairedBars
      words={{ id: 'years', title: 'The cost is £4 over', description: 'By year.' }}
      names={['Approved', 'Planned']}
      pairs={pairs}
      table={{ caption: 'By year', head: [{ children: 'Year' }], rows: [[{ children: '2027–28' }]] }}
    />,
  );
const pair = (first: number, second: number): BarPair => ({
  label: '2027–28',
  bars: [
    { value: first, shown: `£${first}` },
    { value: second, shown: `£${second}` },
  ],
});

describe('pairs of bars', () => {
  it('are drawn on one scale, with their figures, a key and a table', () => {
    const html = drawn([pair(100, 50)]);
    expect(html).toMatch(/width="66%"[^>]*fill="#12436D"/);
    expect(html).toMatch(/width="33%"[^>]*fill="#F46A25"/);
    for (const words of ['£100', '£50', 'Approved', 'Planned', '<table', 'The cost is £4 over'])
      expect(html).toContain(words);
  });

  it('have no length where there is nothing', () => {
    expect(drawn([pair(0, 0)]).match(/width="0%"/g)).toHaveLength(2);
  });

  it('need no style attribute, so that they pass a strict content security policy', () => {
    expect(drawn([pair(1, 2)])).not.toContain('style=');
  });
});
