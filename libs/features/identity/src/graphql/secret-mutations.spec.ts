import { readFileSync } from 'node:fs';

import { expect, it } from '@jest/globals';

import { SECRET_MUTATIONS } from './secret-mutations.js';

const files = ['viewer', 'sign-in', 'account', 'second-factor'].map((name) =>
  readFileSync(new URL(`./${name}.graphql`, import.meta.url), 'utf8'),
);
const mutations = files.flatMap((text) => {
  const [, body = ''] = /extend type Mutation \{\n([\s\S]*?)\n\}/.exec(text) ?? [];
  return [...body.matchAll(/^ {2}(\w+)[(:]/gm)].map(([, name = '']) => name);
});

it('every mutation of how people sign in refuses an Idempotency-Key', () => {
  expect(mutations.length).toBeGreaterThan(15);
  expect([...SECRET_MUTATIONS].toSorted()).toEqual(mutations.toSorted());
});
