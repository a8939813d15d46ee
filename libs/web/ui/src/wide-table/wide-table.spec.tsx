import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';

import { WideTable } from './wide-table.js';

describe('WideTable', () => {
  it('stands in a named frame that the keyboard can scroll', () => {
    const html = renderToStaticMarkup(<WideTable caption="Bids" rows={[[{ children: 'Harbour' }]]} />);
    expect(html).toMatch(/^<section class="cw-scroll" aria-label="Bids" tabindex="0"><table /);
    expect(html).toContain('Harbour');
  });
});
