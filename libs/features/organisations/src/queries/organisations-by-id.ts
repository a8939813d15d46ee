import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { groupedByKey, inIdOrder, Organisation, OrganisationIdentifierRow, Person } from '@commonweal/persistence';

/** Organisations, their identifiers and people, many ids in one statement. */
@Injectable()
export class OrganisationsById {
  constructor(private readonly em: EntityManager) {}

  readonly organisations = (ids: readonly string[]) =>
    inIdOrder(ids, this.em.fork().find(Organisation, { id: { $in: [...ids] } }));

  readonly people = (ids: readonly string[]) => inIdOrder(ids, this.em.fork().find(Person, { id: { $in: [...ids] } }));

  readonly identifiers = (tenantIds: readonly string[]) =>
    groupedByKey(
      tenantIds,
      this.em.fork().find(OrganisationIdentifierRow, { tenantId: { $in: [...tenantIds] } }),
      ({ tenantId }) => tenantId,
    );
}
