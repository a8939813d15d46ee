import { translatorFor } from '@commonweal/ui';
import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';

import { heard, SpokenGroups } from './spoken-groups';

describe('the groups of words that a page speaks of', () => {
  it('are those whose words were said before the end of the page, each once', () => {
    const words = { service: 'Procurement', result: { title: 'Result', rank: 'Rank' }, look: { title: 'Look' } };
    const { translator, ...spoken } = heard(translatorFor('en', { en: words }));
    const page = (
      <>
        {['service', 'result.title', 'result.rank'].map((key) => translator.t(key))}
        <SpokenGroups {...spoken} />
      </>
    );
    expect(renderToStaticMarkup(page)).toContain('data-groups="service result"');
  });

  it('come with the sentences of the API that were said, and with no others', () => {
    const said = (message: string) => (message === 'Set a deadline' ? [{ text: 'Pennwch ddyddiad cau' }] : null);
    const { translator, ...spoken } = heard({ ...translatorFor('cy', {}), said });
    ['Set a deadline', 'Something else'].forEach((message) => translator.said?.(message));
    expect([...spoken.sentences.keys()]).toEqual(['Set a deadline']);
    expect(renderToStaticMarkup(<SpokenGroups {...spoken} />)).toContain('Pennwch ddyddiad cau');
  });
});
