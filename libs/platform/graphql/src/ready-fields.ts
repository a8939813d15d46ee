import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';

/**
 * Lets fields give what was read along with their row: what stands in it under `ready:` and the field's name. Only what
 * was not read along is resolved.
 */
export function withReadyFields(schema: GraphQLSchema): GraphQLSchema {
  const roots = new Set<unknown>([schema.getQueryType(), schema.getMutationType()]);
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
    for (const field of roots.has(type) ? [] : Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver;
      if (resolve === defaultFieldResolver) continue;
      const along = `ready:${field.name}`;
      field.resolve = (row: Readonly<Record<string, unknown>>, ...given) => {
        const ready = row[along];
        return ready === undefined ? (resolve(row, ...given) as unknown) : ready;
      };
    }
  return schema;
}
