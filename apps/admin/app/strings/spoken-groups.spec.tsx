import { translatorFor } from '@commonweal/ui';
import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';

import { heard, SpokenGroups } from './spoken-groups';

describe('the groups of words that a page speaks of', () => {
  it('are those whose words were said before the end of the page, each once', () => {
    const words = { service: 'Procurement', result: { title: 'Result', rank: 'Rank' }, look: { title: 'Look' } };
    const { translator, groups } = heard(translatorFor('en', { en: words }));
    const page = (
      <>
        {['service', 'result.title', 'result.rank'].map((key) => translator.t(key))}
        <SpokenGroups groups={groups} />
      </>
    );
    expect(renderToStaticMarkup(page)).toContain('data-groups="service result"');
  });
});
