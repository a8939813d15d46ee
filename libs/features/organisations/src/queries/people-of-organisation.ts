import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { actsFor, type Viewer } from '@commonweal/auth';
import { Invitation, Membership, Person, readAs } from '@commonweal/persistence';

import { mayKeepPeople } from '../policy.js';

/** Somebody who acts for an organisation. */
export interface Member {
  readonly membership: Membership;
  readonly person: Person;
}

export interface MemberList {
  readonly organisationId: string;
  /** Up to this many. */
  readonly limit: number;
  /** Behind this person's name and id; null: from the start. */
  readonly after: readonly [string, string] | null;
}

const PAGE = `select m.tenant_id, m.person_id, m.roles, m.created_at, p.name, p.email
  from membership m join person p on p.id = m.person_id
  where m.tenant_id = ? and (p.name, p.id) > (?, ?::uuid) order by p.name, p.id limit ?`;
const FIRST = ['', '00000000-0000-0000-0000-000000000000'] as const;

type Row = Record<string, unknown> & { readonly person_id: string; readonly name: string; readonly email: string };

/** Who acts for an organisation, and who is invited to; for its own people. */
@Injectable()
export class PeopleOfOrganisation {
  constructor(private readonly em: EntityManager) {}

  async members(viewer: Viewer | null, { organisationId, limit, after }: MemberList): Promise<Member[] | null> {
    if (!actsFor(viewer, organisationId)) return null;
    return readAs(this.em, viewer, async (em) => {
      const rows = await em.execute<Row[]>(PAGE, [organisationId, ...(after ?? FIRST), limit]);
      return rows.map(({ name, email, ...row }) => ({
        membership: em.map(Membership, row),
        person: em.map(Person, { id: row.person_id, name, email }),
      }));
    });
  }

  async count(viewer: Viewer | null, organisationId: string): Promise<number> {
    return readAs(this.em, viewer, (em) => em.count(Membership, { tenantId: organisationId }));
  }

  /** Open ones, the newest first; addresses are for those who look after the people. */
  async invitations(viewer: Viewer | null, organisationId: string): Promise<Invitation[] | null> {
    if (!mayKeepPeople(viewer, organisationId)) return null;
    const open = { tenantId: organisationId, acceptedAt: null, revokedAt: null };
    return readAs(this.em, viewer, (em) => em.find(Invitation, open, { orderBy: { createdAt: 'desc', id: 'desc' } }));
  }
}
