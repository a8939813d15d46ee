import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { readAs, SupplierProfile } from '@commonweal/persistence';

/** A profile, and the day on which it is read. */
export interface ReadProfile {
  readonly profile: SupplierProfile;
  /** By the database's clock, in the United Kingdom. */
  readonly today: string;
}

type Row = Record<string, unknown> & { readonly today: string };

/** Who bids must not be told before the lot is closed, so a profile comes with a bid that may be read. */
const VISIBLE = `select p.*, (clock_timestamp() at time zone 'Europe/London')::date::text as today from supplier_profile p where p.tenant_id = any (?::uuid[])
  and (p.tenant_id = any (?::uuid[]) or exists (
    select 1 from bid b join lot l on l.tenant_id = b.tenant_id and l.id = b.lot_id
     where b.supplier_id = p.tenant_id and b.state = 'SUBMITTED' and l.closed_at is not null
       and b.tenant_id = any (?::uuid[])))`;

const arrayOf = (ids: readonly string[]): string => `{${ids.join(',')}}`;

/** Profiles as the viewer may see them: one's own, and those of suppliers whose bids one's authority may read. */
@Injectable()
export class SupplierProfiles {
  constructor(private readonly em: EntityManager) {}

  /** By organisation: the profile, or null. */
  readonly ofOrganisations = async (ids: readonly string[], viewer: Viewer | null): Promise<(ReadProfile | null)[]> => {
    if (!viewer) return ids.map(() => null);
    const own = arrayOf(viewer.organisationIds);
    const profiles = await readAs(this.em, viewer, async (em) => {
      const rows = await em.execute<Row[]>(VISIBLE, [arrayOf(ids), own, own]);
      return rows.map(({ today, ...row }) => ({ profile: em.map(SupplierProfile, row), today }));
    });
    const byId = new Map(profiles.map((read) => [read.profile.tenantId, read]));
    return ids.map((id) => byId.get(id) ?? null);
  };
}
