import { readFileSync } from 'node:fs';

import { buildSchema, getNamedType, type GraphQLNamedType, isLeafType, isObjectType } from 'graphql';

import type { Phase, ViewerName } from './access-world.js';

type Rule = { readonly words: string } & Readonly<Record<Phase, readonly ViewerName[]>>;

interface FieldAccess {
  readonly rules: Readonly<Record<string, Rule>>;
  /** By type and field: the rule. Types that `node` gives, and the queries. */
  readonly fields: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By type: its fields. Seen with the field that carries it. */
  readonly carried: Readonly<Record<string, readonly string[]>>;
  /** Fields of `Subscription`: who may watch them, in words. Each is tried by a spec of its own. */
  readonly watched: Readonly<Record<string, string>>;
  /** Fields that have no value in these tests, whoever looks. */
  readonly blank: readonly string[];
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Who may see each field, as data. */
export const ACCESS = JSON.parse(read('./field-access.json')) as FieldAccess;

const schema = buildSchema(read('../../../apps/api/schema.graphql'));

/** Every type with fields that a query can reach, with the names of its fields. */
export function reachable(): Record<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const reach = (type: GraphQLNamedType | null | undefined): void => {
    if (type?.name === 'Node') schema.getPossibleTypes(schema.getType('Node') as never).forEach(reach);
    if (!isObjectType(type) || found.has(type.name)) return;
    const fields = Object.values(type.getFields());
    found.set(type.name, fields.map(({ name }) => name).toSorted());
    for (const field of fields) reach(getNamedType(field.type));
  };
  reach(schema.getQueryType());
  return Object.fromEntries(found);
}

/** Every field that can be watched. */
export const watchable = (): readonly string[] =>
  Object.keys(schema.getSubscriptionType()?.getFields() ?? {}).toSorted();

/** Asks for a field of a type, with no more of it than that it is there. */
export function selection(type: string, field: string): string {
  const owner = schema.getType(type);
  const of = isObjectType(owner) ? owner.getFields()[field] : undefined;
  const asked = of?.args.some(({ name }) => name === 'first') ? `${field}(first: 1)` : field;
  if (of && getNamedType(of.type).name.endsWith('Connection')) return `${asked} { edges { __typename } }`;
  return of && isLeafType(getNamedType(of.type)) ? asked : `${asked} { __typename }`;
}
