import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import { actsFor, type RoleMissing, roleMissing, type Viewer } from '@commonweal/auth';
import { inTransaction, MeasureSet } from '@commonweal/persistence';
import { type Result, fail, ok } from '@commonweal/result';

import { mayKeepFrameworks } from '../policy.js';
import { type NotFound, notFound } from './failures.js';
import type { VersionKey } from './kept-version.js';

/** Removes an imported set, such as when its licence ends. */
@Injectable()
export class RemoveMeasureSet {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, { tenantId, id }: VersionKey): Promise<Result<string, NotFound | RoleMissing>> {
    return inTransaction(this.em, viewer, async (em) => {
      if (!actsFor(viewer, tenantId)) return fail(notFound('setId'));
      if (!mayKeepFrameworks(viewer, tenantId)) return fail(roleMissing(mayKeepFrameworks, 'setId'));
      const set = await em.findOne(MeasureSet, { tenantId, id });
      if (!set) return fail(notFound('setId'));
      const { key, name, fileHash } = set;
      em.remove(set);
      recordLeaf(em, {
        ...{ tenantId, personId: viewer.personId, onBehalfOf: tenantId, action: 'removeMeasureSet' },
        ...{ object: { type: 'MeasureSet', id }, before: { key, name, fileHash } },
      });
      return ok(name);
    });
  }
}
