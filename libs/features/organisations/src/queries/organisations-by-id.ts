import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import {
  askAs,
  groupedByKey,
  inIdOrder,
  Membership,
  Organisation,
  OrganisationIdentifierRow,
  Person,
  readAs,
} from '@commonweal/persistence';

/** What is shown of a person. */
export type Somebody = Pick<Person, 'id' | 'name' | 'email'>;

const PEOPLE = `
  select json_agg(r) from (select p.id, p.name, p.email from person p where p.id = any ($1::uuid[])) r`;

/** Organisations, their identifiers and people, many ids in one statement. */
@Injectable()
export class OrganisationsById {
  constructor(private readonly em: EntityManager) {}

  readonly organisations = (ids: readonly string[], viewer: Viewer | null) =>
    inIdOrder(
      ids,
      readAs(this.em, viewer, (em) => em.find(Organisation, { id: { $in: [...ids] } })),
    );

  readonly people = async (ids: readonly string[], viewer: Viewer | null) =>
    inIdOrder(
      ids,
      askAs<Somebody[]>(this.em, viewer, { sql: PEOPLE, values: [ids] }).then((found) => found ?? []),
    );

  async self(viewer: Viewer): Promise<Somebody> {
    const [self] = await this.people([viewer.personId], viewer);
    if (!self || self instanceof Error) throw new Error('There is nobody whose session this is');
    return self;
  }

  /** The viewer, or somebody who acts for one of the viewer's organisations; null for anybody else. */
  colleague(id: string, viewer: Viewer): Promise<Person | null> {
    return readAs(this.em, viewer, async (em) => {
      const together = { personId: id, tenantId: { $in: [...viewer.organisationIds] } };
      const known = id === viewer.personId || (await em.count(Membership, together)) > 0;
      return known ? em.findOne(Person, { id }) : null;
    });
  }

  readonly identifiers = (tenantIds: readonly string[], viewer: Viewer | null) =>
    groupedByKey(
      tenantIds,
      readAs(this.em, viewer, (em) => em.find(OrganisationIdentifierRow, { tenantId: { $in: [...tenantIds] } })),
      ({ tenantId }) => tenantId,
    );
}
