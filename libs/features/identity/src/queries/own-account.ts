import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { SignInSettings, type Viewer } from '@commonweal/auth';
import { readAs } from '@commonweal/persistence';

import { type OwnFactors, ownFactors } from '../factors/own-factors.js';

/** An open session, as its owner sees it. */
export interface OpenSession {
  readonly id: string;
  readonly device: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly current: boolean;
}

/** Sessions that have ended for want of use are left out, as the reader of sessions would. */
const OPEN = `select id, device, created_at as "createdAt", last_seen_at as "lastSeenAt", expires_at as "expiresAt",
    id = ?::uuid as current
  from session s
  where person_id = ? and revoked_at is null and expires_at > clock_timestamp()
    and not (last_seen_at < clock_timestamp() - make_interval(mins => ?) and exists (
      select from membership m join organisation o on o.id = m.tenant_id
       where m.person_id = s.person_id and o.kind = 'AUTHORITY'))
  order by current desc, last_seen_at desc, id`;

type Row = Record<'createdAt' | 'lastSeenAt' | 'expiresAt', string> & Pick<OpenSession, 'id' | 'device' | 'current'>;

/** What a person sees of their own account: sessions and second factors. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly em: EntityManager,
    private readonly settings: SignInSettings,
  ) {}

  async sessions(viewer: Viewer): Promise<OpenSession[]> {
    const parameters = [viewer.sessionId ?? null, viewer.personId, this.settings.sessionIdleMinutes];
    const rows = await readAs(this.em, viewer, (em) => em.execute<Row[]>(OPEN, parameters));
    return rows.map((row) => ({
      ...row,
      createdAt: new Date(row.createdAt),
      lastSeenAt: new Date(row.lastSeenAt),
      expiresAt: new Date(row.expiresAt),
    }));
  }

  factors(viewer: Viewer): Promise<OwnFactors> {
    return readAs(this.em, viewer, (em) => ownFactors(em, viewer.personId));
  }
}
