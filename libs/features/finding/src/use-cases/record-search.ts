import type { EntityManager } from '@mikro-orm/postgresql';

import { recordLeaf } from '@commonweal/audit';
import type { Viewer } from '@commonweal/auth';

import type { SearchKey } from './search-key.js';

/** What somebody did with a search of their organisation's. */
export interface SearchDeed {
  readonly viewer: Viewer;
  readonly action: string;
  readonly key: SearchKey;
  readonly before?: object;
  readonly after?: object;
}

/** Records what somebody did with a search. */
export const recordSearch = (em: EntityManager, { viewer, key, ...change }: SearchDeed): string =>
  recordLeaf(em, {
    ...{ ...change, tenantId: key.tenantId, personId: viewer.personId, onBehalfOf: key.tenantId },
    object: { type: 'OrganisationSearch', id: key.id },
  });
