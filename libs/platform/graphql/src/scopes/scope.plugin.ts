import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

import type { ClientGrant } from '@commonweal/auth';

import type { GraphContext } from '../graph-context.js';
import { refusal } from '../refusal.js';
import { ANY, type FieldScopes, PEOPLE, scopesByField } from './field-scopes.js';

/** Lets programs ask only for what their scopes open, before anything is done. People have no scopes. */
export function scopePlugin(scopes: FieldScopes): ApolloServerPlugin<GraphContext> {
  const needed = scopesByField(scopes);
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, contextValue }) {
          const { client } = contextValue.request.viewer ?? {};
          if (client) for (const field of fieldsOf(schema, document)) admit(field, needed.get(field), client);
        },
      };
    },
  };
}

function admit(field: string, scope: string | undefined, { scopes }: ClientGrant): void {
  if (scope === ANY || (scope !== undefined && scopes.includes(scope))) return;
  const forPeople = scope === undefined || scope === PEOPLE;
  const why = forPeople
    ? 'is for people, not for programs'
    : `needs the scope ${scope}, which this program does not have`;
  throw refusal('FORBIDDEN', `${field} ${why}`, 403);
}

/** Every field of the document, as `Type.field`; fields of introspection belong to no feature. */
function fieldsOf(schema: GraphQLSchema, document: DocumentNode): ReadonlySet<string> {
  const types = new TypeInfo(schema);
  const found = new Set<string>();
  const enter = () => {
    const [parent, field] = [types.getParentType(), types.getFieldDef()];
    if (parent && field && !parent.name.startsWith('__') && !field.name.startsWith('__'))
      found.add(`${parent.name}.${field.name}`);
  };
  visit(document, visitWithTypeInfo(types, { Field: { enter } }));
  return found;
}
