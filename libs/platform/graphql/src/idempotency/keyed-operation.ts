import {
  type DocumentNode,
  getNamedType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

import { refusal } from '../refusal.js';

export interface KeyedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

const KEY = /^[\x21-\x7e]{1,200}$/;

/** @throws a GraphQL BAD_USER_INPUT unless the header's text can serve as a key */
export function readKey(header: string): string {
  if (KEY.test(header)) return header;
  throw refusal('BAD_USER_INPUT', 'An Idempotency-Key has 1 to 200 visible ASCII characters, such as a UUID');
}

/** What has no place in a keyed request. */
export interface NeverKept {
  /** Types whose contents are never kept, such as what a bid says. */
  readonly unkept: ReadonlySet<string>;
  /** Mutations that take no key, such as those that give a session's secret. */
  readonly unkeyed: ReadonlySet<string>;
}

/**
 * Admits what can be done under a key: one mutation, whose answer may be kept.
 *
 * @throws a GraphQL BAD_USER_INPUT
 */
export function admitKeyed({ schema, document, operation }: KeyedOperation, { unkept, unkeyed }: NeverKept): void {
  const [mutation, ...others] = operation.selectionSet.selections;
  if (mutation?.kind !== Kind.FIELD || others.length > 0)
    throw refusal('BAD_USER_INPUT', 'A request with an Idempotency-Key holds exactly one mutation');
  if (unkeyed.has(mutation.name.value))
    throw refusal(
      'BAD_USER_INPUT',
      `${mutation.name.value} deals with secrets, which are never kept: send it without an Idempotency-Key`,
    );
  const secret = selectedType({ schema, document }, unkept);
  if (secret)
    throw refusal(
      'BAD_USER_INPUT',
      `A request with an Idempotency-Key cannot ask for fields of ${secret}, which are never kept; read them with a query`,
    );
}

/** The first of these types that any selection of the document is made on. */
function selectedType(
  { schema, document }: Pick<KeyedOperation, 'schema' | 'document'>,
  names: ReadonlySet<string>,
): string | undefined {
  const types = new TypeInfo(schema);
  let found: string | undefined;
  const enter = () => {
    const type = types.getParentType();
    const name = type && getNamedType(type).name;
    if (name && names.has(name)) found ??= name;
  };
  visit(document, visitWithTypeInfo(types, { Field: { enter } }));
  return found;
}
