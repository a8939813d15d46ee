import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { AuthorityTheme, groupedByKey, readAs } from '@commonweal/persistence';

/** How authorities' pages look, many in one statement; for each a list of one, or of none where nobody has chosen. */
@Injectable()
export class ThemesById {
  constructor(private readonly em: EntityManager) {}

  readonly themes = (tenantIds: readonly string[], viewer: Viewer | null) =>
    groupedByKey(
      tenantIds,
      readAs(this.em, viewer, (em) => em.find(AuthorityTheme, { tenantId: { $in: [...tenantIds] } })),
      ({ tenantId }) => tenantId,
    );
}
