import { EntityManager, type FilterQuery } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { actsFor, type Viewer } from '@commonweal/auth';
import type { KeysetList, Position } from '@commonweal/graphql';
import type { NoticeType } from '@commonweal/notices';
import { Notice, readAs } from '@commonweal/persistence';

interface TenderKey {
  readonly tenantId: string;
  readonly id: string;
}

/** What narrows the list of published notices. */
export interface NoticeFilter {
  readonly ocid: string | null;
  readonly types: readonly NoticeType[] | null;
}

const NEWEST_FIRST = { createdAt: 'desc', id: 'desc' } as const;
const JUST_PUBLISHED_FIRST = { decidedAt: 'desc', id: 'desc' } as const;

/** Lists of notices, newest first. */
@Injectable()
export class NoticeLists {
  constructor(private readonly em: EntityManager) {}

  /** A tender's notices: all for its authority, accepted ones for everybody else. */
  ofTender(viewer: Viewer | null, { tenantId, id }: TenderKey): KeysetList<Notice> {
    const where = { tenantId, tenderId: id, ...(actsFor(viewer, tenantId) ? {} : { state: 'ACCEPTED' as const }) };
    return this.#list(viewer, { name: 'notices-of-tender', where, by: 'createdAt', orderBy: NEWEST_FIRST });
  }

  /** What the national platform accepted, for everybody. */
  published({ ocid, types }: NoticeFilter): KeysetList<Notice> {
    const where = {
      state: 'ACCEPTED' as const,
      ...(ocid === null ? {} : { ocid }),
      ...(types === null ? {} : { type: { $in: [...types] } }),
    };
    return this.#list(null, { name: 'published-notices', where, by: 'decidedAt', orderBy: JUST_PUBLISHED_FIRST });
  }

  #list(viewer: Viewer | null, { name, where, by, orderBy }: Listing): KeysetList<Notice> {
    return {
      name,
      rows: (limit, after) =>
        readAs(this.em, viewer, async (em) => {
          const rows = await em.find(Notice, { $and: [where, ...behind(by, after)] }, { orderBy, limit });
          return rows.map((node) => ({ node, position: [(node[by] ?? node.createdAt).toISOString(), node.id] }));
        }),
      count: () => readAs(this.em, viewer, (em) => em.count(Notice, where)),
    };
  }
}

interface Listing {
  readonly name: string;
  readonly where: FilterQuery<Notice>;
  readonly by: 'createdAt' | 'decidedAt';
  readonly orderBy: typeof NEWEST_FIRST | typeof JUST_PUBLISHED_FIRST;
}

function behind(by: Listing['by'], after: Position | null): FilterQuery<Notice>[] {
  if (after === null) return [];
  const [instant, id] = [new Date(after[0]), after[1]];
  return [{ $or: [{ [by]: { $lt: instant } }, { [by]: instant, id: { $lt: id } }] }];
}
