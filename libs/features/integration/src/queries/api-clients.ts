import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { ApiClient, ApiSecret, groupedByKey, Person, readAs, seenInIdOrder } from '@commonweal/persistence';

import { mayManageApiClients } from '../use-cases/may-manage-api-clients.js';

type Place = readonly [createdAt: string, id: string];
type ClientRow = Record<string, unknown> & { readonly id: string; readonly position: string };

/** Column by column: the hash is not for this login. */
const SECRETS = `select tenant_id, id, client_id, prefix, created_at, expires_at, last_used_at from api_secret
  where client_id = any (?::uuid[]) and expires_at > clock_timestamp() order by created_at desc`;
const BEHIND = 'and (created_at, id) < (?::timestamptz, ?::uuid)';
const page = (behind: string) =>
  `select *, created_at::text as position from api_client where tenant_id = ? ${behind} order by created_at desc, id desc limit ?`;

/** Programs, for those who may manage them. */
@Injectable()
export class ApiClients {
  constructor(private readonly em: EntityManager) {}

  /** Newest first; nothing for whoever may not manage them. */
  ofOrganisation(organisationId: string, viewer: Viewer) {
    const may = mayManageApiClients(viewer, organisationId);
    return {
      name: 'api-clients',
      rows: async (limit: number, after: Place | null) =>
        may ? this.rows(viewer, [organisationId, limit], after) : [],
      count: async () => (may ? readAs(this.em, viewer, (em) => em.count(ApiClient, { tenantId: organisationId })) : 0),
    };
  }

  async one({ tenantId, id }: { tenantId: string; id: string }, viewer: Viewer | null): Promise<ApiClient | null> {
    if (!mayManageApiClients(viewer, tenantId)) return null;
    return readAs(this.em, viewer, (em) => em.findOne(ApiClient, { tenantId, id }));
  }

  /** Keys are clients' own ids; only secrets that have not expired, newest first. */
  readonly secrets = (clientIds: readonly string[], viewer: Viewer | null): Promise<ApiSecret[][]> => {
    const find = readAs(this.em, viewer, async (em) => {
      const rows = await em.execute<Record<string, unknown>[]>(SECRETS, [`{${clientIds.join(',')}}`]);
      return rows.map((row) => em.map(ApiSecret, row));
    });
    return groupedByKey(clientIds, find, ({ clientId }) => clientId);
  };

  readonly makers = (personIds: readonly string[], viewer: Viewer | null): Promise<(Person | null)[]> =>
    seenInIdOrder(
      personIds,
      readAs(this.em, viewer, (em) => em.find(Person, { id: { $in: [...personIds] } })),
    );

  private rows(viewer: Viewer, [tenantId, limit]: readonly [string, number], after: Place | null) {
    return readAs(this.em, viewer, async (em) => {
      const rows = await em.execute<ClientRow[]>(page(after ? BEHIND : ''), [tenantId, ...(after ?? []), limit]);
      return rows.map(({ position, ...row }) => ({
        node: em.map(ApiClient, row),
        position: [position, row.id] as const,
      }));
    });
  }
}
