import type { GraphQLSchema } from 'graphql';

import { badInput } from '@commonweal/graphql';

const MOST_KINDS = 100;

/** What the service and its operators do that is no mutation. */
const BY_THE_SERVICE = new Set([
  ...['addAuthority', 'addHelper', 'removeHelper', 'erasePerson', 'mergeOrganisations', 'recordConsent'],
  ...['refuseLateBid', 'scoreLot', 'stopWebhookEndpoint', 'acceptNotice', 'refuseNotice'],
]);

/**
 * Kinds of change that somebody asks for.
 *
 * @throws a GraphQL BAD_USER_INPUT when there are too many, or one that nothing is ever of
 */
export function knownKinds(kinds: readonly string[], schema: GraphQLSchema): readonly string[] {
  if (kinds.length > MOST_KINDS) throw badInput(`\`kinds\` has at most ${MOST_KINDS} entries`);
  const mutations = schema.getMutationType()?.getFields() ?? {};
  const unknown = kinds.find((kind) => !Object.hasOwn(mutations, kind) && !BY_THE_SERVICE.has(kind));
  if (unknown !== undefined) throw badInput(`There is no change of the kind ${JSON.stringify(unknown.slice(0, 40))}`);
  return kinds;
}
