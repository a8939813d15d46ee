import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { releasePackage } from '@commonweal/notices';
import { Notice, Organisation, readAs } from '@commonweal/persistence';

import { NoticeSettings } from '../notice-settings.js';

const MOST = 1_000;

/** What was published of a procurement, for everybody and by nobody's leave. */
@Injectable()
export class PublicReleases {
  constructor(
    private readonly em: EntityManager,
    private readonly settings: NoticeSettings,
  ) {}

  /** The release package of an open contracting id, as JSON text; null: nothing was published under it. */
  packageOf(ocid: string): Promise<string | null> {
    const accepted = { ocid, state: 'ACCEPTED' as const };
    return readAs(this.em, null, async (em) => {
      const notices = await em.find(Notice, accepted, { orderBy: { serial: 'asc' }, limit: MOST });
      const [first] = notices;
      const authority = first && (await em.findOne(Organisation, { id: first.tenantId }));
      return authority ? this.#packed(ocid, authority.name, notices) : null;
    });
  }

  #packed(ocid: string, publisher: string, notices: readonly Notice[]): string {
    const published = Math.max(...notices.map(({ decidedAt }) => decidedAt?.getTime() ?? 0));
    return releasePackage({
      ...{ uri: this.settings.dataOf(ocid), publisher, publishedDate: new Date(published).toISOString() },
      releases: notices.map(({ release }) => release ?? '{}'),
    });
  }
}
