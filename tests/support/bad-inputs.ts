import {
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from 'graphql';

export const CASES = ['missing', 'null', 'empty', 'oversized', 'of the wrong type', 'another tenant’s'] as const;

export interface BadInput {
  readonly mutation: string;
  /** e.g. `criteria.0.key` */
  readonly field: string;
  readonly how: (typeof CASES)[number];
  readonly input: unknown;
  /** Nobody may take this for a success. */
  readonly mustFail: boolean;
}

interface Leaf {
  readonly path: readonly string[];
  readonly field: GraphQLInputField;
}

/**
 * Every mutation with every field of its input, at any depth, spoilt in every way.
 *
 * @param sound a complete input for each mutation; one that is not given is made up from the schema
 * @param foreign an id of each type that belongs to another tenant, by the type's name
 */
export function badInputs(
  schema: GraphQLSchema,
  sound: Readonly<Record<string, object>>,
  foreign: readonly string[],
): BadInput[] {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ args }) => args.length > 0);
  return mutations.flatMap(({ name, args }) => {
    const type = getNullableType(args[0]?.type) as GraphQLInputType;
    const input = sound[name] ?? (madeUp(type) as object);
    return leaves(type, input, []).flatMap((leaf) => spoilt(name, input, leaf, foreign));
  });
}

function leaves(type: GraphQLInputType, value: unknown, path: readonly string[]): Leaf[] {
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const here = [...path, field.name];
    const inner = getNullableType(field.type) as GraphQLInputType;
    const given = (value as Record<string, unknown> | undefined)?.[field.name];
    const [within, at] = isListType(inner)
      ? [getNullableType(inner.ofType) as GraphQLInputType, [...here, '0']]
      : [inner, here];
    const sample = isListType(inner) ? (given as unknown[] | undefined)?.[0] : given;
    return [{ path: here, field }, ...(sample === undefined ? [] : leaves(within, sample, at))];
  });
}

function spoilt(mutation: string, input: object, { path, field }: Leaf, foreign: readonly string[]): BadInput[] {
  const required = isRequiredInputField(field);
  const given = (how: BadInput['how'], value: unknown, mustFail: boolean): BadInput => ({
    ...{ mutation, field: path.join('.'), how, mustFail },
    input: withValue(input, path, value),
  });
  const type = getNullableType(field.type) as GraphQLInputType;
  return [
    given('missing', undefined, required),
    given('null', null, required),
    given('empty', emptyOf(type), required && !isListType(type)),
    given('oversized', oversizedOf(type), !isListType(type)),
    given('of the wrong type', isInputObjectType(type) ? 'text' : { wrong: true }, true),
    ...(String(type) === 'ID' ? foreign.map((id) => given('another tenant’s', id, true)) : []),
  ];
}

function withValue(input: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(input)) return input.map((part, at) => (String(at) === step ? withValue(part, rest, value) : part));
  const object = input as Record<string, unknown>;
  return { ...object, [step]: withValue(object[step], rest, value) };
}

function emptyOf(type: GraphQLInputType): unknown {
  if (isListType(type)) return [];
  return isInputObjectType(type) ? {} : '';
}

function oversizedOf(type: GraphQLInputType): unknown {
  if (isListType(type)) return Array.from({ length: 2_000 }, () => madeUp(type.ofType as GraphQLInputType));
  if (isInputObjectType(type)) return Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`field${at}`, at]));
  if (String(type) === 'Int') return 2 ** 31 - 1;
  return (/^(Decimal|Weight)$/.test(String(type)) ? '9' : 'x').repeat(300_000);
}

const MADE_UP: Readonly<Record<string, unknown>> = {
  ...{ Int: 1, Boolean: true, Decimal: '1', Weight: '50' },
  ...{ DateTime: '2099-01-01T00:00:00Z', LocalDate: '2099-01-01', ID: 'x', String: 'text' },
};

function madeUp(type: GraphQLInputType): unknown {
  const inner = getNullableType(type) as GraphQLInputType;
  if (isListType(inner)) return [madeUp(inner.ofType as GraphQLInputType)];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (!isInputObjectType(inner)) return MADE_UP[String(inner)] ?? 'text';
  const fields = Object.values(inner.getFields()).filter((field) => isRequiredInputField(field));
  return Object.fromEntries(fields.map((field) => [field.name, madeUp(field.type)]));
}
