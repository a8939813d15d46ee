import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';

import { TimelineChart } from './timeline-chart.js';

const table = { caption: 'Days', head: [{ children: 'Day' }], rows: [[{ children: 'One' }]] };
const words = { id: 'plan', title: 'It takes 100 days', description: 'Earliest first' };
const drawn = (...dates: readonly string[]) =>
  renderToStaticMarkup(
    <TimelineChart words={words} marks={dates.map((date) => ({ label: `On ${date}`, date }))} table={table} />,
  );

describe('a line of time', () => {
  it('puts each day where it lies between the first and the last', () => {
    const places = [...drawn('2026-01-01', '2026-02-20', '2026-04-11').matchAll(/cx="([\d.]+%)"/g)].map(([, at]) => at);
    expect(places).toEqual(['2%', '50%', '98%']);
  });

  it('is drawn for a single day too', () => expect(drawn('2026-01-01')).toContain('cx="2%"'));

  it('says what is wrong with a day in words, and shows it in another colour', () => {
    const marks = [{ label: 'Bids are due', date: '2026-01-01', fault: 'too soon' }];
    const html = renderToStaticMarkup(<TimelineChart words={words} marks={marks} table={table} />);
    expect(html).toContain('Bids are due – too soon</text>');
    expect(html).toContain('#c2410c');
  });

  it('has its table beneath', () => expect(drawn('2026-01-01')).toContain('<table'));
});
