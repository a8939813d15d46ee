import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { type Viewer, actsFor } from '@commonweal/auth';
import { askAs, AwardCriterion, Lot, readAs, Tender } from '@commonweal/persistence';

import { madeOnce } from './plan/made-once.js';
import type { ReadTender } from './plan/read-tender.js';
import { tenderRows } from './plan/tender-rows.js';
import type { Wanted } from './plan/wanted.js';

interface Key {
  readonly tenantId: string;
  readonly id: string;
}

type Visible = { readonly tenantId: string; readonly publishedAt?: unknown };

/** Who may see a tender: everybody once it is published, its authority always. */
export const isVisible = ({ tenantId, publishedAt }: Visible, viewer: Viewer | null): boolean =>
  Boolean(publishedAt) || actsFor(viewer, tenantId);

const ONE = 'where t.tenant_id = $1::uuid and t.id = $2::uuid';

/** Single tenders and their parts, if the viewer may see them; what may not be seen looks like what does not exist. */
@Injectable()
export class VisibleTenders {
  constructor(private readonly em: EntityManager) {}

  async tender({ tenantId, id }: Key, viewer: Viewer | null): Promise<Tender | null> {
    const tender = await readAs(this.em, viewer, (em) => em.findOne(Tender, { tenantId, id }));
    return tender && isVisible(tender, viewer) ? tender : null;
  }

  /** The tender with all that is wanted of it, in one statement. */
  async planned({ tenantId, id }: Key, viewer: Viewer | null, wanted: Wanted): Promise<ReadTender | null> {
    const sql = madeOnce(wanted, ONE, () => `select row_to_json(r) from (${tenderRows(wanted, 'tender')} ${ONE}) r`);
    const tender = await askAs<ReadTender>(this.em, viewer, { sql, values: [tenantId, id] });
    return tender && isVisible(tender, viewer) ? tender : null;
  }

  async lot({ tenantId, id }: Key, viewer: Viewer | null): Promise<Lot | null> {
    const lot = await readAs(this.em, viewer, (em) => em.findOne(Lot, { tenantId, id }));
    return lot && (await this.tender({ tenantId, id: lot.tenderId }, viewer)) ? lot : null;
  }

  async criterion({ tenantId, id }: Key, viewer: Viewer | null): Promise<AwardCriterion | null> {
    const criterion = await readAs(this.em, viewer, (em) => em.findOne(AwardCriterion, { tenantId, id }));
    return criterion && (await this.lot({ tenantId, id: criterion.lotId }, viewer)) ? criterion : null;
  }
}
