import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { RoleMissing, Viewer } from '@commonweal/auth';
import { inTransaction } from '@commonweal/persistence';
import { type Result, ok } from '@commonweal/result';

import { recordSearch } from './record-search.js';
import { keepingRefusal, type NotFound, SEARCH_NOT_FOUND, type SearchKey } from './search-key.js';

const REMOVE = 'delete from saved_search where tenant_id = ? and id = ? returning id';

/** Removes a search of an organisation's for good; nobody gets mail of it any more. */
@Injectable()
export class RemoveOrganisationSearch {
  constructor(private readonly em: EntityManager) {}

  async execute(viewer: Viewer, key: SearchKey): Promise<Result<SearchKey, NotFound | RoleMissing>> {
    const refusal = keepingRefusal(viewer, key.tenantId, 'searchId');
    if (refusal) return refusal;
    return inTransaction(this.em, viewer, async (em) => {
      const removed = await em.execute<unknown[]>(REMOVE, [key.tenantId, key.id]);
      if (removed.length === 0) return SEARCH_NOT_FOUND;
      recordSearch(em, { viewer, key, action: 'removeOrganisationSearch', before: { kept: true } });
      return ok(key);
    });
  }
}
