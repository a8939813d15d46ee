import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { inIdOrder, Membership, Person, readAs } from '@commonweal/persistence';

/** People, as far as the viewer may see them. */
@Injectable()
export class PeopleById {
  constructor(private readonly em: EntityManager) {}

  readonly people = (ids: readonly string[], viewer: Viewer | null) =>
    inIdOrder(
      ids,
      readAs(this.em, viewer, (em) => em.find(Person, { id: { $in: [...ids] } })),
    );

  self(viewer: Viewer): Promise<Person> {
    return readAs(this.em, viewer, (em) => em.findOneOrFail(Person, { id: viewer.personId }));
  }

  /** The viewer, or somebody who acts for one of the viewer's organisations; null for anybody else. */
  colleague(id: string, viewer: Viewer): Promise<Person | null> {
    return readAs(this.em, viewer, async (em) => {
      const together = { personId: id, tenantId: { $in: [...viewer.organisationIds] } };
      const known = id === viewer.personId || (await em.count(Membership, together)) > 0;
      return known ? em.findOne(Person, { id }) : null;
    });
  }
}
