import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  type DocumentNode,
  getOperationAST,
  getVariableValues,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';

import { fenced, pages, root } from './docs-pages.js';

const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');
const schema: GraphQLSchema = buildSchema(read('apps/api/schema.graphql'));

const documents = [
  ...pages('docs/examples/*.graphql').map(({ file, text }) => [file, text] as const),
  ...pages('README.md', 'docs/*.md', 'docs/{adr,how-to}/*.md').flatMap(({ file, text }) =>
    fenced(text, 'graphql').map((document, at) => [`${file} (${at + 1})`, document] as const),
  ),
];

/** `ask Operation <<JSON` … `JSON`: variables as the shell sends them, a shell variable standing for any text. */
const asked = (text: string) =>
  [...text.matchAll(/^ask (\w+)(?: <<JSON\n([\s\S]*?)\nJSON)?/gm)].map(
    ([, operation = '', variables]) => [operation, variables?.replaceAll(/\$[A-Z_]+/g, 'some text')] as const,
  );

const variableFaults = (document: DocumentNode, operation: string, variables: string): readonly string[] => {
  const definitions = getOperationAST(document, operation)?.variableDefinitions ?? [];
  const { errors } = getVariableValues(schema, definitions, JSON.parse(variables) as Record<string, unknown>);
  return (errors ?? []).map(({ message }) => message);
};

describe('the GraphQL documents in the documentation', () => {
  it.each(documents)('%s fits the schema', (_, text) => {
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
  });

  it('are the ones that the quick start asks, with variables that fit', () => {
    const quickStart = parse(read('docs/examples/quick-start.graphql'));
    const steps = asked(read('docs/how-to/api-quick-start.md'));
    expect(steps.length).toBeGreaterThan(8);
    for (const [operation, variables] of steps) {
      expect([operation, getOperationAST(quickStart, operation)?.name?.value]).toEqual([operation, operation]);
      expect([operation, variables ? variableFaults(quickStart, operation, variables) : []]).toEqual([operation, []]);
    }
  });
});
