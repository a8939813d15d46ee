import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';

/** What was read along with a row, by the field that shows it. */
export interface WithReady {
  readonly ready?: Readonly<Record<string, unknown>> | undefined;
}

/** Lets fields give what was read along with their row; only what was not is resolved. */
export function withReadyFields(schema: GraphQLSchema): GraphQLSchema {
  const roots = new Set<unknown>([schema.getQueryType(), schema.getMutationType()]);
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
    for (const field of roots.has(type) ? [] : Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver;
      if (resolve === defaultFieldResolver) continue;
      field.resolve = (row: WithReady, ...given) => {
        const ready = row.ready?.[field.name];
        return ready === undefined ? (resolve(row, ...given) as unknown) : ready;
      };
    }
  return schema;
}
