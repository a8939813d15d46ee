import { describe, expect, it } from '@jest/globals';

import { translatorFor } from '@commonweal/ui';

import { strings } from '../../strings/strings';
import { reasonsInWords } from './match-words';

const nothing = { cpvCodes: [], placeCodes: [], isInRange: false, isForVcse: false, isForSme: false };
const { t } = translatorFor('en', strings);

describe('why an opportunity is for somebody', () => {
  it('is said in a sentence for each reason, by name where the name is known', () => {
    const reasons = { cpvCodes: ['85310000'], placeCodes: ['E09000014'], isInRange: true };
    const suits = { isForVcse: true, isForSme: true };
    expect(reasonsInWords({ ...reasons, ...suits }, { '85310000': 'Social work services' }, t)).toEqual([
      'It is about work that you do: Social work services.',
      'It is where you work: E09000014.',
      'Its value is one that you take on.',
      'The buyer says that it suits voluntary, community and social enterprises.',
      'The buyer says that it suits small and medium-sized enterprises.',
    ]);
  });

  it('names three and counts the others', () => {
    const cpvCodes = ['1', '2', '3', '4', '5'];
    expect(reasonsInWords({ ...nothing, cpvCodes }, {}, t)).toEqual([
      'It is about work that you do: 1, 2, 3 and 2 more.',
    ]);
  });
});
