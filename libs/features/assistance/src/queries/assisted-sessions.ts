import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { actsFor, type Viewer } from '@commonweal/auth';
import {
  AssistedAction,
  AssistedSession,
  groupedByKey,
  inIdOrder,
  Organisation,
  Person,
  readAs,
  seenInIdOrder,
} from '@commonweal/persistence';

type Place = readonly [startedAt: string, id: string];
type Row = Record<string, unknown> & { readonly id: string; readonly position: string };
type Key = { readonly tenantId: string; readonly id: string };

/** Whose sessions: of an organisation that was helped, by a helper, or for a person. */
interface Of {
  readonly column: 'tenant_id' | 'helper_id' | 'person_id';
  readonly id: string;
}

const COLUMNS = `tenant_id, id, person_id, helper_id, helper_name, consent_version, reason, started_at, ends_at, ended_at`;
const BEHIND = 'and (started_at, id) < (?::timestamptz, ?::uuid)';
const page = ({ column }: Of, behind: string) => `select ${COLUMNS}, started_at::text as position from assisted_session
  where ${column} = ? ${behind} order by started_at desc, id desc limit ?`;
const count = ({ column }: Of) => `select count(*)::int as total from assisted_session where ${column} = ?`;

/** Assisted sessions and what was asked for in them, for those who were helped and for who helped. Newest first. */
@Injectable()
export class AssistedSessions {
  constructor(private readonly em: EntityManager) {}

  /** Nothing for whoever does not act for the organisation. */
  ofOrganisation(tenantId: string, viewer: Viewer) {
    return this.list({ column: 'tenant_id', id: tenantId }, actsFor(viewer, tenantId) ? viewer : null);
  }

  /** In which the viewer helped. */
  given(viewer: Viewer) {
    return this.list({ column: 'helper_id', id: viewer.personId }, viewer);
  }

  /** In which the viewer was helped. */
  received(viewer: Viewer) {
    return this.list({ column: 'person_id', id: viewer.personId }, viewer);
  }

  /** For the organisation, the person and the helper. */
  async one({ tenantId, id }: Key, viewer: Viewer | null): Promise<AssistedSession | null> {
    const found = await readAs(this.em, viewer, (em) => em.findOne(AssistedSession, { tenantId, id }));
    return found && concerns(found, viewer) ? found : null;
  }

  /** Whether the operator has named the viewer as a helper. */
  async mayHelp(viewer: Viewer): Promise<boolean> {
    const where = 'select 1 from helper where person_id = ?';
    const found = await readAs(this.em, viewer, (em) => em.execute<object[]>(where, [viewer.personId]));
    return found.length > 0;
  }

  /** Keys are sessions' own ids; oldest first. */
  readonly actions = (sessionIds: readonly string[], viewer: Viewer | null): Promise<AssistedAction[][]> => {
    const where = { sessionId: { $in: [...sessionIds] } };
    const find = readAs(this.em, viewer, (em) => em.find(AssistedAction, where, { orderBy: { createdAt: 'asc' } }));
    return groupedByKey(sessionIds, find, ({ sessionId }) => sessionId);
  };

  readonly organisations = (ids: readonly string[], viewer: Viewer | null) =>
    inIdOrder(
      ids,
      readAs(this.em, viewer, (em) => em.find(Organisation, { id: { $in: [...ids] } })),
    );

  /** Those who were helped, where they may be seen. */
  readonly people = (ids: readonly string[], viewer: Viewer | null) =>
    seenInIdOrder(
      ids,
      readAs(this.em, viewer, (em) => em.find(Person, { id: { $in: [...ids] } })),
    );

  private list(of: Of, viewer: Viewer | null) {
    return {
      name: `assisted-sessions-${of.column}`,
      rows: async (limit: number, after: Place | null) => (viewer ? this.rows(viewer, of, { limit, after }) : []),
      count: async () => (viewer ? this.total(viewer, of) : 0),
    };
  }

  private rows(viewer: Viewer, of: Of, { limit, after }: { readonly limit: number; readonly after: Place | null }) {
    return readAs(this.em, viewer, async (em) => {
      const rows = await em.execute<Row[]>(page(of, after ? BEHIND : ''), [of.id, ...(after ?? []), limit]);
      return rows.map(({ position, ...row }) => ({
        node: em.map(AssistedSession, row),
        position: [position, row.id] as const,
      }));
    });
  }

  private async total(viewer: Viewer, of: Of): Promise<number> {
    const [row] = await readAs(this.em, viewer, (em) => em.execute<{ total: number }[]>(count(of), [of.id]));
    return row?.total ?? 0;
  }
}

/** Whether the session is one of the viewer's: as who helped, who was helped, or for the organisation. */
export const concerns = ({ tenantId, personId, helperId }: AssistedSession, viewer: Viewer | null): boolean =>
  actsFor(viewer, tenantId) || [personId, helperId].includes(viewer?.personId ?? '');
