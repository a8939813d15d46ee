import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';

/**
 * Lets fields give what was read along with their row: what stands in it under `ready:` and the field's name. Only what
 * was not read along is resolved.
 */
export function withReadyFields(schema: GraphQLSchema): GraphQLSchema {
  const roots = new Set<unknown>([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const fields = types.filter((type) => !roots.has(type)).flatMap((type) => Object.values(type.getFields()));
  for (const field of fields) if (field.resolve) field.resolve = readyOr(field.resolve, field.name);
  return schema;
}

type Resolve = GraphQLFieldResolver<Readonly<Record<string, unknown>>, unknown>;

function readyOr(resolve: Resolve, name: string): Resolve {
  const along = `ready:${name}`;
  return (row, ...given) => {
    const ready = row[along];
    return ready === undefined ? resolve(row, ...given) : ready;
  };
}
