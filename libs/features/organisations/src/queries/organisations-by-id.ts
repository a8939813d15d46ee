import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { groupedByKey, inIdOrder, Organisation, OrganisationIdentifierRow, readAs } from '@commonweal/persistence';

/** Organisations and their identifiers, many ids in one statement. */
@Injectable()
export class OrganisationsById {
  constructor(private readonly em: EntityManager) {}

  readonly organisations = (ids: readonly string[], viewer: Viewer | null) =>
    inIdOrder(
      ids,
      readAs(this.em, viewer, (em) => em.find(Organisation, { id: { $in: [...ids] } })),
    );

  /** Those the viewer acts for, which may not be the one whose request it is: who has just signed in acts for more. */
  ofViewer(viewer: Viewer): Promise<Organisation[]> {
    const { organisationIds } = viewer;
    return readAs(this.em, viewer, (em) => em.find(Organisation, { id: { $in: [...organisationIds] } }));
  }

  readonly identifiers = (tenantIds: readonly string[], viewer: Viewer | null) =>
    groupedByKey(
      tenantIds,
      readAs(this.em, viewer, (em) => em.find(OrganisationIdentifierRow, { tenantId: { $in: [...tenantIds] } })),
      ({ tenantId }) => tenantId,
    );
}
