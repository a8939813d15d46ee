import { describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { compile } from 'sass';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { css } = compile(here('main.scss'), { loadPaths: [here('../../../../../node_modules')], style: 'compressed' });

describe('the style sheet', () => {
  it.each(['GDS Transport', 'govuk-crest', '@font-face', 'crown', 'url('])('carries no %s', (branding) => {
    expect(css.toLowerCase()).not.toContain(branding.toLowerCase());
  });

  it('paints with our own colours', () => {
    expect(css).toContain('--govuk-brand-colour: #14524a');
    expect(css).not.toContain('#1d70b8');
  });
});
