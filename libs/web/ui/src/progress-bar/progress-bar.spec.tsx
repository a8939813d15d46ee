import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';

import { ProgressBar } from './progress-bar.js';

const html = (percent: number) => renderToStaticMarkup(<ProgressBar id="run" label="Scoring" percent={percent} />);

describe('ProgressBar', () => {
  it('says how far the job is in words and as a bar with a name', () => {
    expect(html(42)).toContain('<label class="govuk-label" for="run">Scoring <strong>42%</strong></label>');
    expect(html(42)).toContain('<progress class="cw-progress" id="run" max="100" value="42">');
  });

  it.each([
    [-5, 0],
    [0, 0],
    [100, 100],
    [250, 100],
  ])('shows %d as %d', (given, shown) => {
    expect(html(given)).toContain(`value="${shown}"`);
  });
});
