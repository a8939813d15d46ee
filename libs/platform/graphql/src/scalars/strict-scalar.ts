import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

interface StrictScalar<Internal> {
  readonly name: string;
  readonly expects: string;
  /** The internal value, or undefined when the text is not of this kind. */
  readonly parse: (text: string) => Internal | undefined;
  readonly serialize: (value: unknown) => string;
}

/** A scalar that takes strings of one exact form and refuses everything else, literals and variables alike. */
export function strictScalar<Internal>({ name, expects, parse, serialize }: StrictScalar<Internal>) {
  const read = (value: unknown): Internal => {
    const parsed = typeof value === 'string' ? parse(value) : undefined;
    if (parsed === undefined)
      throw new GraphQLError(`${name} must be ${expects}`, { extensions: { code: 'BAD_USER_INPUT' } });
    return parsed;
  };
  return new GraphQLScalarType({
    name,
    serialize,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}
