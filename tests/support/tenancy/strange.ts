import { randomUUID } from 'node:crypto';

import { fromGlobalId, toGlobalId } from '@commonweal/graphql';

import type { ViewerName } from './access-world.js';

/** A change that somebody asks for who may not make it, and the same of something that does not exist. */
export interface Strange {
  readonly mutation: string;
  readonly viewer: ViewerName;
  readonly input: object;
  readonly ofNothing: object;
}

/** An id of the same tenant and type that belongs to nothing. */
export const nothingLike = (globalId: string): string => {
  const { type, tenantId } = fromGlobalId(globalId);
  return toGlobalId(type, { tenantId, id: randomUUID() });
};

/** A change of what is an organisation's, and the same of an organisation that does not exist. */
export const ofOrganisation = (
  mutation: string,
  [viewer, field, id]: readonly [ViewerName, string, string],
  rest: object,
): Strange => ({
  ...{ mutation, viewer, input: { [field]: id, ...rest } },
  ofNothing: { [field]: toGlobalId('Organisation', { id: randomUUID() }), ...rest },
});
