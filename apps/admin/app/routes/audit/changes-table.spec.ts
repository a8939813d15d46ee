import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { translatorFor } from '@commonweal/ui';
import { describe, expect, it } from '@jest/globals';

import { strings } from '../../strings/strings';
import { actionInWords } from './changes-table';

const schema = readFileSync(join(import.meta.dirname, '../../../../api/schema.graphql'), 'utf8');
const mutations = [...(/^type Mutation \{\n(.*?)^\}/ms.exec(schema)?.[1] ?? '').matchAll(/^ {2}(\w+)[(:]/gm)]
  .map(([, name]) => name ?? '')
  .filter((name) => name !== 'ping');

describe.each(['en', 'cy'] as const)('what was done, in %s', (language) => {
  const translator = translatorFor(language, strings);

  it.each([...mutations, 'scoreLot', 'refuseLateBid'])('has words for %s', (action) => {
    expect(actionInWords(action, translator)).not.toBe(action);
  });

  it('names an operation that has no words yet', () => {
    expect(actionInWords('somethingNew', translator)).toBe('somethingNew');
  });
});
