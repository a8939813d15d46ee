import { translatorFor } from '@commonweal/ui';
import { describe, expect, it } from '@jest/globals';

import { learn, wordsIn } from './known-words';

describe('the words that a browser knows', () => {
  it('are those of the language it has learnt, which it speaks where it is asked for the other', () => {
    learn({ cy: { service: 'Gwasanaeth' } });
    expect(translatorFor('cy', wordsIn('cy')).t('service')).toBe('Gwasanaeth');
    expect(translatorFor('en', wordsIn('en')).t('service')).toBe('Gwasanaeth');
    learn({ en: { service: 'Service' } });
    expect(translatorFor('en', wordsIn('en')).t('service')).toBe('Service');
  });
});
