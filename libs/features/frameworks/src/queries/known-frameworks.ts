import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { actsFor, type Viewer } from '@commonweal/auth';
import { localDate } from '@commonweal/calendar';
import { holdingOn } from '@commonweal/frameworks';
import { FrameworkVersion, Organisation, readAs } from '@commonweal/persistence';

import { type LocalVersion, localVersion } from './local-version.js';

const NEWEST_FIRST = { number: 'desc' } as const;
const MOST = 500;

/** Authorities' own frameworks as a viewer may see them: published ones, and drafts of an authority acted for. */
@Injectable()
export class KnownFrameworks {
  constructor(private readonly em: EntityManager) {}

  /** The newest version that may be seen of each of an authority's frameworks. */
  async newest(viewer: Viewer | null, tenantId: string): Promise<LocalVersion[]> {
    const versions = await this.of(viewer, tenantId);
    const first = new Map(versions.toReversed().map((one) => [one.frameworkId, one]));
    return versions.filter((one) => first.get(one.frameworkId) === one);
  }

  /** The published versions that hold on a day: of each framework the newest that does. */
  async holdingOn(viewer: Viewer | null, tenantId: string, day: string): Promise<LocalVersion[]> {
    return holdingOn(await this.of(viewer, tenantId), localDate(day));
  }

  async one(viewer: Viewer | null, { tenantId, id }: { tenantId: string; id: string }): Promise<LocalVersion | null> {
    return (await this.of(viewer, tenantId)).find((version) => version.id === id) ?? null;
  }

  private of(viewer: Viewer | null, tenantId: string): Promise<LocalVersion[]> {
    return readAs(this.em, viewer, async (em) => {
      const visible = viewer && actsFor(viewer, tenantId) ? { tenantId } : { tenantId, state: 'PUBLISHED' as const };
      const rows = await em.find(FrameworkVersion, visible, { orderBy: NEWEST_FIRST, limit: MOST });
      const authority = rows.length > 0 ? await em.findOne(Organisation, { id: tenantId }) : null;
      return rows.map((row) => localVersion(row, { authority: authority?.name ?? '', siblings: rows }));
    });
  }
}
