import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import {
  groupedByKey,
  inIdOrder,
  Person,
  readAs,
  WebhookDelivery,
  WebhookEndpoint,
  WebhookSecret,
} from '@commonweal/persistence';

import { mayManageApiClients } from '../use-cases/may-manage-api-clients.js';
import type { WebhookKey } from '../use-cases/webhook-key.js';
import { newestFirst, type Place, type RowsOf } from './newest-first.js';

/** Column by column: the sealed secret is not for this login. */
const SECRETS = `select tenant_id, id, endpoint_id, created_at, expires_at from webhook_secret
  where endpoint_id = any (?::uuid[]) and coalesce(expires_at > clock_timestamp(), true) order by created_at desc`;

/** Webhooks and what was sent to them, for those who may manage them. */
@Injectable()
export class Webhooks {
  constructor(private readonly em: EntityManager) {}

  /** Newest first; nothing for whoever may not manage them. */
  ofOrganisation(organisationId: string, viewer: Viewer) {
    const may = mayManageApiClients(viewer, organisationId);
    const of = { entity: WebhookEndpoint, table: 'webhook_endpoint', where: { tenant_id: organisationId } } as const;
    return {
      name: 'webhooks',
      rows: async (limit: number, after: Place | null) => (may ? this.rows(viewer, of, [limit, after]) : []),
      count: async () =>
        may ? readAs(this.em, viewer, (em) => em.count(WebhookEndpoint, { tenantId: organisationId })) : 0,
    };
  }

  /** What was sent to an endpoint, or waits to be, newest first. */
  deliveries({ tenantId, id: endpointId }: WebhookKey, viewer: Viewer) {
    const where = { tenant_id: tenantId, endpoint_id: endpointId };
    const of = { entity: WebhookDelivery, table: 'webhook_delivery', where } as const;
    return {
      name: `deliveries ${endpointId}`,
      rows: (limit: number, after: Place | null) => this.rows(viewer, of, [limit, after]),
      count: () => readAs(this.em, viewer, (em) => em.count(WebhookDelivery, { tenantId, endpointId })),
    };
  }

  async endpoint({ tenantId, id }: WebhookKey, viewer: Viewer | null): Promise<WebhookEndpoint | null> {
    if (!mayManageApiClients(viewer, tenantId)) return null;
    return readAs(this.em, viewer, (em) => em.findOne(WebhookEndpoint, { tenantId, id }));
  }

  async delivery({ tenantId, id }: WebhookKey, viewer: Viewer | null): Promise<WebhookDelivery | null> {
    if (!mayManageApiClients(viewer, tenantId)) return null;
    return readAs(this.em, viewer, (em) => em.findOne(WebhookDelivery, { tenantId, id }));
  }

  /** Keys are endpoints' own ids; only secrets that are good, newest first. */
  readonly secrets = (endpointIds: readonly string[], viewer: Viewer | null): Promise<WebhookSecret[][]> => {
    const find = readAs(this.em, viewer, async (em) => {
      const rows = await em.execute<Record<string, unknown>[]>(SECRETS, [`{${endpointIds.join(',')}}`]);
      return rows.map((row) => em.map(WebhookSecret, row));
    });
    return groupedByKey(endpointIds, find, ({ endpointId }) => endpointId);
  };

  readonly makers = async (personIds: readonly string[], viewer: Viewer | null): Promise<(Person | null)[]> => {
    const people = readAs(this.em, viewer, (em) => em.find(Person, { id: { $in: [...personIds] } }));
    return (await inIdOrder(personIds, people)).map((one) => (one instanceof Error ? null : one));
  };

  private rows<T extends object>(viewer: Viewer, of: RowsOf<T>, asked: readonly [number, Place | null]) {
    return readAs(this.em, viewer, (em) => newestFirst(em, of, asked));
  }
}
