import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { actsFor, type Viewer } from '@commonweal/auth';
import { noticeGaps, type NoticeGap } from '@commonweal/notices';
import { keptDetails, Notice, noticeMaterial, readAs } from '@commonweal/persistence';

interface NoticeKey {
  readonly tenantId: string;
  readonly id: string;
}

/** Notices by their keys, as a viewer may see them: accepted ones, and all of an authority acted for. */
@Injectable()
export class KnownNotices {
  constructor(private readonly em: EntityManager) {}

  one(viewer: Viewer | null, { tenantId, id }: NoticeKey): Promise<Notice | null> {
    const visible = actsFor(viewer, tenantId) ? {} : { state: 'ACCEPTED' as const };
    return readAs(this.em, viewer, (em) => em.findOne(Notice, { tenantId, id, ...visible }));
  }

  /** What a notice still lacks; nothing once it is submitted. The caller has made sure that it may be seen. */
  async gaps(viewer: Viewer | null, notice: Notice): Promise<NoticeGap[]> {
    const { tenantId, tenderId, type, state } = notice;
    if (state === 'PENDING' || state === 'ACCEPTED') return [];
    const material = { tenantId, tenderId, type, details: keptDetails(notice) };
    return noticeGaps(await readAs(this.em, viewer, (em) => noticeMaterial(em, material)));
  }
}
