import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { actsFor, type Viewer } from '@commonweal/auth';
import { MeasureSet, readAs } from '@commonweal/persistence';

/** Imported measure sets, for whoever acts for their authority; for everybody else there are none. */
@Injectable()
export class KnownMeasureSets {
  constructor(private readonly em: EntityManager) {}

  async of(viewer: Viewer | null, tenantId: string): Promise<MeasureSet[]> {
    if (!viewer || !actsFor(viewer, tenantId)) return [];
    return readAs(this.em, viewer, (em) => em.find(MeasureSet, { tenantId }, { orderBy: { name: 'asc' } }));
  }

  async one(viewer: Viewer | null, { tenantId, id }: { tenantId: string; id: string }): Promise<MeasureSet | null> {
    return (await this.of(viewer, tenantId)).find((set) => set.id === id) ?? null;
  }
}
