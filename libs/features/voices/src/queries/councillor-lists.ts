import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { actsFor, type Viewer } from '@commonweal/auth';
import { readAs } from '@commonweal/persistence';

import type { Area } from './known-rounds.js';

/** A councillor as the people of their authority see them. */
export interface KnownCouncillor {
  readonly tenantId: string;
  readonly id: string;
  readonly name: string;
  readonly wardCode: string;
  readonly ward: Area | null;
  readonly email: string | null;
  readonly endedOn: string | null;
  readonly isInOffice: boolean;
}

/** An authority by name. */
export interface NamedAuthority {
  readonly id: string;
  readonly name: string;
}

const TODAY = `(clock_timestamp() at time zone 'Europe/London')::date`;
const LIST = `
  select c.tenant_id as "tenantId", c.id, c.name, c.ward_code as "wardCode", c.email,
    to_char(c.ended_on, 'YYYY-MM-DD') as "endedOn", (c.ended_on is null or c.ended_on >= ${TODAY}) as "isInOffice",
    case when p.code is null then null
      else json_build_object('code', p.code, 'kind', p.kind, 'name', p.name, 'isFictional', p.is_fictional) end as ward
  from councillor c left join place p on p.code = c.ward_code
  where c.tenant_id = ? order by "isInOffice" desc, p.name, c.name, c.id limit 2000`;
const AUTHORITIES = 'select id, name from ward_authorities(?)';

/** Who is on an authority's list of councillors: its people's alone to see. */
@Injectable()
export class CouncillorLists {
  constructor(private readonly em: EntityManager) {}

  /** Those in office first, by ward and name; empty for whoever does not act for the authority. */
  of(viewer: Viewer | null, tenantId: string): Promise<KnownCouncillor[]> {
    if (!actsFor(viewer, tenantId)) return Promise.resolve([]);
    return readAs(this.em, viewer, (em) => em.execute<KnownCouncillor[]>(LIST, [tenantId]));
  }

  /** The authorities that a councillor of a ward may ask on its page, for everybody. */
  askedBy(viewer: Viewer | null, wardCode: string): Promise<NamedAuthority[]> {
    return readAs(this.em, viewer, (em) => em.execute<NamedAuthority[]>(AUTHORITIES, [wardCode]));
  }
}
