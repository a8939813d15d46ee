import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const BUILT_IN = new Set(['String', 'Int', 'Boolean', 'ID', 'Float']);

function describable(): [string, string | null | undefined][] {
  return types.flatMap((type): [string, string | null | undefined][] => {
    const own: [string, string | null | undefined] = [
      type.name,
      BUILT_IN.has(type.name) || isUnionType(type) ? 'built in' : type.description,
    ];
    if (isEnumType(type))
      return [
        own,
        ...type
          .getValues()
          .map(({ name, description }): [string, string | null | undefined] => [`${type.name}.${name}`, description]),
      ];
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [own];
    const fields = Object.values(type.getFields());
    const args = fields.flatMap((field) =>
      'args' in field
        ? field.args.map(
            (arg: { name: string; description?: string | null | undefined }): [string, string | null | undefined] => [
              `${type.name}.${field.name}(${arg.name})`,
              arg.description,
            ],
          )
        : [],
    );
    return [
      own,
      ...fields.map(({ name, description }): [string, string | null | undefined] => [
        `${type.name}.${name}`,
        description,
      ]),
      ...args,
    ];
  });
}

const mutations = Object.values((schema.getMutationType() as GraphQLObjectType).getFields());

describe('the schema', () => {
  it('describes every type, field, argument and value', () => {
    const all = describable();
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter(([, description]) => !description?.trim()).map(([name]) => name)).toEqual([]);
  });

  it('has no binary floats', () => expect(schema.getType('Float')).toBeUndefined());

  it('answers each mutation that can be refused with a union of one success and named failures', () => {
    for (const { name, type } of mutations) {
      const named = schema.getType(String(type).replace('!', ''));
      if (!isUnionType(named)) continue;
      const members = named.getTypes();
      expect([name, members.filter((member) => member.name.endsWith('Success')).length]).toEqual([name, 1]);
      for (const member of members.filter((each) => !each.name.endsWith('Success')))
        expect([member.name, member.getInterfaces().map((each) => each.name)]).toEqual([member.name, ['UserError']]);
    }
  });

  it('names a mutation, its input and its result after one verb', () => {
    for (const { name, args } of mutations.filter((mutation) => mutation.args.length > 0)) {
      const verb = `${name[0]?.toUpperCase()}${name.slice(1)}`;
      expect([name, args.map((arg) => [arg.name, String(arg.type)])]).toEqual([name, [['input', `${verb}Input!`]]]);
    }
  });

  it('asks every list that pages for `first`', () => {
    const connections = types
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()))
      .filter(({ type }) => /\wConnection!?$/.test(String(type)));
    expect(connections.length).toBeGreaterThan(1);
    for (const { args } of connections) expect(String(args.find(({ name }) => name === 'first')?.type)).toBe('Int!');
  });
});
