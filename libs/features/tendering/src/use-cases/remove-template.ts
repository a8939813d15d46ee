import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import { actsFor, type RoleMissing, roleMissing, type Viewer } from '@commonweal/auth';
import { inTransaction, TenderTemplate } from '@commonweal/persistence';
import { type Result, fail, ok } from '@commonweal/result';

import { mayDesign } from '../policy.js';
import { type NotFound, notFound } from './failures.js';
import type { RowKey } from './locked-tender.js';

/** Removes a template of one's own. Tenders that began with it stay as they are. */
@Injectable()
export class RemoveTemplate {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, { tenantId, id }: RowKey): Promise<Result<string, NotFound | RoleMissing>> {
    return inTransaction(this.em, viewer, async (em) => {
      const mine = actsFor(viewer, tenantId);
      if (mine && !mayDesign(viewer, tenantId)) return fail(roleMissing(mayDesign, 'templateId'));
      const template = mine ? await em.findOne(TenderTemplate, { tenantId, id }) : null;
      if (!template) return fail(notFound('templateId', 'template'));
      const { name } = template;
      em.remove(template);
      recordLeaf(em, {
        ...{ tenantId, personId: viewer.personId, onBehalfOf: tenantId, action: 'removeTemplate' },
        ...{ object: { type: 'TenderTemplate', id }, before: { name } },
      });
      return ok(name);
    });
  }
}
