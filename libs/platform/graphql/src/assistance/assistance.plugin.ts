import { randomUUID } from 'node:crypto';

import type { ApolloServerPlugin } from '@apollo/server';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

import type { Viewer } from '@commonweal/auth';
import { currentRequest } from '@commonweal/observability';
import { AssistedAction, inTransaction } from '@commonweal/persistence';

import type { GraphContext } from '../graph-context.js';

/** Notes what is asked for in an assisted session, before it is done: what cannot be noted is not done. */
export const assistancePlugin = (em: EntityManager): ApolloServerPlugin<GraphContext> => ({
  async requestDidStart() {
    return {
      async responseForOperation({ operation, document, contextValue }) {
        const { viewer } = contextValue.request;
        if (viewer?.onBehalfOf) await note(em, viewer, verbsOf(operation, document));
        return null;
      },
    };
  },
});

async function note(em: EntityManager, viewer: Viewer, verbs: readonly string[]): Promise<void> {
  const { sessionId } = viewer.onBehalfOf ?? {};
  const [tenantId] = viewer.organisationIds;
  if (!sessionId || !tenantId) return;
  const record = currentRequest();
  if (record) record.assistedSession = sessionId;
  if (verbs.length === 0) return;
  await inTransaction(em, viewer, (transaction) => {
    for (const verb of verbs) transaction.create(AssistedAction, { tenantId, id: randomUUID(), sessionId, verb });
  });
}

/** The mutations of an operation; none of a query. */
const verbsOf = ({ operation, selectionSet }: OperationDefinitionNode, document: DocumentNode): string[] =>
  operation === 'mutation' ? fieldsOf(selectionSet, document) : [];

function fieldsOf({ selections }: SelectionSetNode, document: DocumentNode): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, document);
    const fragment = document.definitions.find(
      (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? fieldsOf(fragment.selectionSet, document) : [];
  });
}
