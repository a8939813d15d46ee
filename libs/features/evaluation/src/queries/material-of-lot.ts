import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';

import { BidVault } from '@commonweal/gateways';
import type { Measure } from '@commonweal/measures';
import { pence, toWire } from '@commonweal/money';
import { AwardCriterion, Bid, Lot, LotMeasure, Organisation, Tender } from '@commonweal/persistence';

import type { MaterialBid, ScoringMaterial } from '../bundle/scoring-material.js';
import { AgreedGrades } from './agreed-grades.js';

/** The part of a bid's content that is scored. */
const scoredContent = z.object({
  price: z.object({ amount: z.string(), vat: z.enum(['INCLUDES_VAT', 'EXCLUDES_VAT']) }),
  commitments: z.array(
    z.object({ measureId: z.string(), quantity: z.string(), years: z.int(), places: z.array(z.string()).default([]) }),
  ),
});

interface LotKey {
  readonly tenantId: string;
  readonly lotId: string;
}

/** Gathers what a lot's result is made from: published rules, bids out of the vault, agreed grades. */
@Injectable()
export class MaterialOfLot {
  constructor(
    private readonly vault: BidVault,
    private readonly agreed: AgreedGrades,
  ) {}

  async gather(em: EntityManager, { tenantId, lotId }: LotKey): Promise<ScoringMaterial> {
    const lot = await em.findOneOrFail(Lot, { tenantId, id: lotId });
    const tender = await em.findOneOrFail(Tender, { tenantId, id: lot.tenderId });
    const criteria = await em.find(AwardCriterion, { tenantId, lotId }, { orderBy: { position: 'asc' } });
    const valuePence = lot.valuePence ?? tender.valuePence ?? null;
    return {
      lot: { method: lot.method, precision: lot.precision, tieBreak: lot.tieBreak },
      contractValue: valuePence === null ? null : toWire(pence(valuePence)),
      criteria: criteria.map(({ key, name, kind, parentKey, weight, scoring }) => ({
        ...{ key, name, kind, weight },
        parentKey: parentKey ?? null,
        scoring: scoring ?? null,
      })),
      measures: await this.measures(em, { tenantId, lotId }),
      bids: await this.bids(em, { tenantId, lotId }),
      placeRule: lot.placeRule ?? null,
    };
  }

  private async measures(em: EntityManager, where: LotKey): Promise<Measure[]> {
    const rows = await em.find(LotMeasure, where, { orderBy: { measureId: 'asc' } });
    return rows.map(({ snapshot }) => snapshot as Measure);
  }

  private async bids(em: EntityManager, { tenantId, lotId }: LotKey): Promise<MaterialBid[]> {
    const bids = await em.find(Bid, { tenantId, lotId, state: 'SUBMITTED' }, { orderBy: { id: 'asc' } });
    const readings = bids.map(({ id }) => ({ tenantId, bidId: id, readerId: tenantId }));
    const contents = await this.vault.open(em, readings);
    const suppliers = await em.find(Organisation, { id: { $in: bids.map(({ supplierId }) => supplierId) } });
    const grades = await this.agreed.ofBids(em, { tenantId, bidIds: bids.map(({ id }) => id) });
    return bids.map((bid, index) => {
      const { price, commitments } = scoredContent.parse(JSON.parse(contents[index] ?? 'null'));
      const supplier = suppliers.find(({ id }) => id === bid.supplierId);
      const agreed = grades.filter(({ bidId }) => bidId === bid.id);
      return {
        id: bid.id,
        supplierName: supplier?.name ?? bid.supplierId,
        supplierKind: supplier?.supplierKind ?? null,
        price: price.amount,
        priceVat: price.vat,
        commitments,
        grades: new Map(agreed.map(({ criterionKey, grade }) => [criterionKey, grade])),
      };
    });
  }
}
