import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { EngagementAnswerRow, fromTenantKey, groupedByKey, readAs, tenantKey } from '@commonweal/persistence';

/** What was answered to the market before tenders, for many in one statement. */
@Injectable()
export class EngagementAnswers {
  constructor(private readonly em: EntityManager) {}

  /** Answers by `tenantId:id` of the tender, in the order in which they were published. */
  readonly ofTenders = (keys: readonly string[], viewer: Viewer | null) =>
    groupedByKey(
      keys,
      readAs(this.em, viewer, (em) =>
        em.find(
          EngagementAnswerRow,
          { $or: keys.map(fromTenantKey).map(({ tenantId, id }) => ({ tenantId, tenderId: id })) },
          { orderBy: { number: 'asc' } },
        ),
      ),
      ({ tenantId, tenderId }) => tenantKey({ tenantId, id: tenderId }),
    );
}
