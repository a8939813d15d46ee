import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { AuthorityDetailsRow, groupedByKey, readAs } from '@commonweal/persistence';

/** What authorities keep of themselves, many in one statement; for each a list of one, or of none where nobody said it. */
@Injectable()
export class AuthorityDetailsById {
  constructor(private readonly em: EntityManager) {}

  readonly details = (tenantIds: readonly string[], viewer: Viewer | null) =>
    groupedByKey(
      tenantIds,
      readAs(this.em, viewer, (em) => em.find(AuthorityDetailsRow, { tenantId: { $in: [...tenantIds] } })),
      ({ tenantId }) => tenantId,
    );
}
