import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';

import { BarLabel } from './bar-label.js';
import { wrappedLines } from './wrapped-lines.js';

const label = (text: string) =>
  renderToStaticMarkup(
    <BarLabel text={text} lines={wrappedLines(text)} firstBaseline={15} lineHeight={20} lang="en" />,
  );

describe('the label of a bar', () => {
  it('is written once where it fits into one line anyway', () => {
    expect(label('1. Harbour Trust').match(/Harbour/g)).toHaveLength(1);
  });

  it('takes one line, close to the bar, where there is room, and more lines without our style sheet', () => {
    const html = label('1. Harbour Community Transport Trust (fictional)');
    expect(html).toContain(
      '<g class="cw-figure__narrow"><text x="0" y="15" lang="en">1. Harbour Community Transport</text>',
    );
    expect(html).toContain(
      '<g class="cw-figure__wide" display="none"><text x="0" y="35" lang="en">1. Harbour Community Transport Trust (fictional)</text>',
    );
  });
});
