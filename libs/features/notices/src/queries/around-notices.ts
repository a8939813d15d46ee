import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { fromTenantKey, Organisation, readAs, Tender, tenantKey } from '@commonweal/persistence';

/** What a notice refers to, for many notices in one statement. */
@Injectable()
export class AroundNotices {
  constructor(private readonly em: EntityManager) {}

  /** Tenders by `tenantId:id`; nothing for one that the viewer may not see. */
  readonly tenders = async (keys: readonly string[], viewer: Viewer | null): Promise<(Tender | Error)[]> => {
    const mine = { tenantId: { $in: [...(viewer?.organisationIds ?? [])] } };
    const visible = { $or: [mine, { publishedAt: { $ne: null } }] };
    const rows = await readAs(this.em, viewer, (em) =>
      em.find(Tender, { $and: [{ $or: keys.map(fromTenantKey) }, visible] }),
    );
    const byKey = new Map(rows.map((row) => [tenantKey(row), row]));
    return keys.map((key) => (byKey.get(key) ?? null) as Tender);
  };

  /** Authorities by their ids. */
  readonly authorities = async (ids: readonly string[], viewer: Viewer | null): Promise<(Organisation | Error)[]> => {
    const rows = await readAs(this.em, viewer, (em) => em.find(Organisation, { id: { $in: [...ids] } }));
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? new Error('There is no such authority'));
  };
}
