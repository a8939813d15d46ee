import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

import type { ClientGrant, Viewer } from '@commonweal/auth';

import type { GraphContext } from '../graph-context.js';
import { refusal } from '../refusal.js';
import { ANY, type FieldScopes, HELPED, type NeededScope, PEOPLE, scopesByField } from './field-scopes.js';

/** Lets programs ask only for what their scopes open, and helpers for nothing about the account; people have no scopes. */
export function scopePlugin(scopes: FieldScopes): ApolloServerPlugin<GraphContext> {
  const needed = scopesByField(scopes);
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, contextValue }) {
          admitFields({ schema, document }, needed, contextValue.request.viewer);
        },
      };
    },
  };
}

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
}

/** @throws a GraphQL FORBIDDEN for a field that the program's scopes do not open, or that is not for helpers */
export function admitFields(
  { schema, document }: Asked,
  needed: ReadonlyMap<string, NeededScope>,
  viewer: Viewer | null,
): void {
  const { client, onBehalfOf } = viewer ?? {};
  if (!client && !onBehalfOf) return;
  for (const field of fieldsOf(schema, document))
    if (client) admit(field, needed.get(field), client);
    else admitHelper(field, needed.get(field));
}

function admit(field: string, scope: string | undefined, { scopes }: ClientGrant): void {
  if (scope === ANY || (scope !== undefined && scopes.includes(scope))) return;
  const forPeople = scope === undefined || scope === PEOPLE || scope === HELPED;
  const why = forPeople
    ? 'is for people, not for programs'
    : `needs the scope ${scope}, which this program does not have`;
  throw refusal('FORBIDDEN', `${field} ${why}`, 403);
}

function admitHelper(field: string, scope: string | undefined): void {
  if (scope === undefined || scope === PEOPLE)
    throw refusal('FORBIDDEN', `${field} is for people themselves, not for an assisted session`, 403);
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
