import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { type Viewer, actsFor } from '@commonweal/auth';
import { readAs, TenderTemplate } from '@commonweal/persistence';

import { mayDesign } from '../policy.js';

/** What an authority can begin a tender with. */
@Injectable()
export class TenderTemplates {
  constructor(private readonly em: EntityManager) {}

  /** The authority's own by name; null for whoever does not design its tenders. */
  async ofAuthority(tenantId: string, viewer: Viewer | null): Promise<TenderTemplate[] | null> {
    if (!actsFor(viewer, tenantId) || !mayDesign(viewer, tenantId)) return null;
    const inOrder = { orderBy: { name: 'asc', id: 'asc' } } as const;
    return readAs(this.em, viewer, (em) => em.find(TenderTemplate, { tenantId }, inOrder));
  }
}
