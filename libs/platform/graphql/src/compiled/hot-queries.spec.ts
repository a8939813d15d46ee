import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';

import { HotQueries } from './hot-queries.js';

const schema = buildSchema('type Query { a: Int b: Int }');
const find = (hot: HotQueries, document = parse('{ a }'), times = 1) =>
  Array.from({ length: times }, () => hot.find(schema, document, null) !== null);

describe('hot queries', () => {
  it('are those that are asked a third time', () => {
    expect(find(new HotQueries(), parse('{ a }'), 4)).toEqual([false, false, true, true]);
  });

  it('are functions, one for each operation of a document', async () => {
    const [hot, document] = [new HotQueries(), parse('query A { a } query B { b }')];
    for (let time = 1; time < 3; time += 1) hot.find(schema, document, 'A');
    const answers = await Promise.all(
      ['A', 'B'].map((name) => hot.find(schema, document, name)?.({ a: 1, b: 2 }, {}, {})),
    );
    expect(answers).toEqual([{ data: { a: 1 } }, { data: { b: 2 } }]);
  });

  it('do not hold an operation that the document does not have', () => {
    const [hot, document] = [new HotQueries(), parse('query A { a }')];
    find(hot, document, 3);
    expect(hot.find(schema, document, 'B')).toBeNull();
  });

  it('are limited in number: one that fell out is compiled anew', () => {
    const [hot, first] = [new HotQueries(), parse('{ a }')];
    find(hot, first, 3);
    const [before, again] = [hot.find(schema, first, null), hot.find(schema, first, null)];
    for (let at = 0; at < 200; at += 1) find(hot, parse(`{ a${at}: a }`), 3);
    const after = hot.find(schema, first, null);
    expect([again === before, after === before, after !== null]).toEqual([true, false, true]);
  });
});
