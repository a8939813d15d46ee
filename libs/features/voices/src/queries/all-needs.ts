import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { actsFor, type Viewer } from '@commonweal/auth';
import { CommunityNeed, readAs } from '@commonweal/persistence';

const MOST = 2_000;

/** All needs of an authority's rounds, whatever became of them: for whoever acts for it. */
@Injectable()
export class AllNeeds {
  constructor(private readonly em: EntityManager) {}

  of(viewer: Viewer | null, tenantId: string): Promise<CommunityNeed[]> {
    if (!actsFor(viewer, tenantId)) return Promise.resolve([]);
    return readAs(this.em, viewer, (em) =>
      em.find(CommunityNeed, { tenantId }, { orderBy: { createdAt: 'desc', number: 'desc' }, limit: MOST }),
    );
  }
}
