import {
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

import { toGlobalId } from '@commonweal/graphql';

import { KINDS, LIKELY, NOWHERE, SCALARS, TEXTS } from './random-values.js';

/** A source of random choices that a seed repeats (mulberry32). */
export function dice(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    chance: (share: number) => next() < share,
    below: (count: number) => Math.floor(next() * count),
    one: <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T,
  };
}

export type Dice = ReturnType<typeof dice>;

export interface RandomOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** So many members of a union are asked for, more or less: validating all with all would take most of the time. */
const MOST_MEMBERS = 2.5;

/**
 * Random operations that mostly fit the schema, with values that mostly do not make sense.
 *
 * @param ids global ids of things that exist
 */
export class RandomOperations {
  #variables: Record<string, unknown> = {};
  #declared: string[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly dice: Dice,
    private readonly ids: readonly string[],
    private readonly left: ReadonlySet<string>,
  ) {}

  next(): RandomOperation {
    this.#variables = {};
    this.#declared = [];
    const kind = this.dice.chance(0.5) ? 'query' : 'mutation';
    const root = (kind === 'query' ? this.schema.getQueryType() : this.schema.getMutationType()) as GraphQLObjectType;
    const selection = this.#selection(root, this.dice.below(3) + 1);
    const declared = this.#declared.length > 0 ? `(${this.#declared.join(', ')})` : '';
    return { query: `${kind} Any${declared} ${selection}`, variables: this.#variables };
  }

  #selection(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    if (!isObjectType(named) && !isInterfaceType(named)) return this.#members(named.name, depth);
    const names = Object.keys(named.getFields()).filter((name) => !this.left.has(name));
    const fields = Array.from({ length: 1 + this.dice.below(4) }, (_, at) =>
      this.#field(named.getFields(), names, [at, depth]),
    );
    const members = isInterfaceType(named) && depth > 0 ? this.#members(named.name, depth) : '';
    return `{ __typename ${fields.join(' ')} ${members && `...on ${named.name} ${members}`} }`;
  }

  #members(name: string, depth: number): string {
    const type = this.schema.getType(name);
    const possible = type && (isInterfaceType(type) || 'getTypes' in type) ? this.schema.getPossibleTypes(type) : [];
    const chosen = depth > 0 ? possible.filter(() => this.dice.chance(MOST_MEMBERS / possible.length)) : [];
    return `{ __typename ${chosen.map((each) => `...on ${each.name} ${this.#selection(each, depth - 1)}`).join(' ')} }`;
  }

  #field(
    fields: ReturnType<GraphQLObjectType['getFields']>,
    names: readonly string[],
    [at, depth]: [number, number],
  ): string {
    const field = fields[this.dice.one(names)];
    if (!field || (isCompositeType(getNamedType(field.type)) && depth <= 0)) return '';
    const args = field.args.filter((arg) => isNonNullType(arg.type) || this.dice.chance(0.5));
    const given = args.map(
      (arg) => `${arg.name}: ${this.#variable(arg.type, arg.name === 'id' ? field.name : arg.name)}`,
    );
    const within = isCompositeType(getNamedType(field.type)) ? this.#selection(field.type, depth - 1) : '';
    return `f${at}_${depth}_${this.dice.below(1_000)}: ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${within}`;
  }

  #variable(type: GraphQLInputType, of: string): string {
    const name = `v${this.#declared.length}`;
    this.#declared.push(`$${name}: ${String(type)}`);
    this.#variables[name] = this.#value(type, of);
    return `$${name}`;
  }

  /** @param of the argument or field whose value it is */
  #value(type: GraphQLInputType, of: string): unknown {
    if (isNonNullType(type)) return this.dice.chance(0.01) ? null : this.#value(type.ofType as GraphQLInputType, of);
    if (isListType(type))
      return Array.from({ length: this.dice.below(4) }, () => this.#value(type.ofType as GraphQLInputType, of));
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) =>
        this.dice.chance(isNonNullType(field.type) ? 0.99 : 0.5),
      );
      return Object.fromEntries(fields.map((field) => [field.name, this.#value(field.type, field.name)]));
    }
    return this.#leaf(type, of);
  }

  #leaf(type: GraphQLInputType, of: string): unknown {
    if (isEnumType(type))
      return this.dice.chance(0.1) ? 'NONE' : this.dice.one(type.getValues().map(({ name }) => name));
    const name = String(type);
    return (this.dice.chance(0.6) ? this.#likely(name, of) : null) ?? this.#any(name);
  }

  /** What is not refused wherever it stands: else most lists would never be read, and little be reached. */
  #likely(name: string, of: string): unknown {
    if (name === 'Int') return 1 + this.dice.below(20);
    if (name === 'ID') return this.#id(of);
    return LIKELY[name] ? this.dice.one(LIKELY[name]) : null;
  }

  #any(name: string): unknown {
    return name === 'ID' && this.dice.chance(0.9) ? this.dice.one(this.ids) : this.dice.one(SCALARS[name] ?? TEXTS);
  }

  /** Of a thing of the kind that is asked for; where none of it is known, of one that is not there. */
  #id(of: string): string {
    const kind = KINDS[of.replace(/Id$/, '')] ?? `${of[0]?.toUpperCase()}${of.slice(1).replace(/Id$/, '')}`;
    const fitting = this.ids.filter((id) => kindOf(id) === kind);
    return fitting.length > 0 ? this.dice.one(fitting) : toGlobalId(kind, { tenantId: NOWHERE, id: NOWHERE });
  }
}

const kindOf = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[0] ?? '';
