import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import {
  Lot,
  Notice,
  Organisation,
  readAs,
  Tender,
  TenderAmendment,
  TenderDeal,
  TenderDesign,
  TenderGroundwork,
  TenderSource,
} from '@commonweal/persistence';

import { groupedBy, oneEach, rowKey, rowsOf } from './row-key.js';

/** What belongs to tenders, many tenders in one statement. The caller has made sure that the tender may be seen. */
@Injectable()
export class TenderContents {
  constructor(private readonly em: EntityManager) {}

  /** Lots of each tender by number, by the tenders' keys. */
  readonly lots = async (tenderKeys: readonly string[], viewer: Viewer | null): Promise<Lot[][]> => {
    const { tenantIds, ids } = rowsOf(tenderKeys);
    const where = { tenantId: { $in: tenantIds }, tenderId: { $in: ids } };
    const rows = await readAs(this.em, viewer, (em) => em.find(Lot, where, { orderBy: { number: 'asc' } }));
    return groupedBy(tenderKeys, rows, ({ tenantId, tenderId }) => rowKey({ tenantId, id: tenderId }));
  };

  /** The tenders themselves, by their keys: for what refers to one. */
  readonly tenders = async (tenderKeys: readonly string[], viewer: Viewer | null): Promise<(Tender | Error)[]> => {
    const { tenantIds, ids } = rowsOf(tenderKeys);
    const rows = await readAs(this.em, viewer, (em) =>
      em.find(Tender, { tenantId: { $in: tenantIds }, id: { $in: ids } }),
    );
    return oneEach(tenderKeys, rows, rowKey);
  };

  /** The organisations whose tenders they are, by the tenants' ids. */
  readonly authorities = async (
    tenantIds: readonly string[],
    viewer: Viewer | null,
  ): Promise<(Organisation | Error)[]> => {
    const rows = await readAs(this.em, viewer, (em) => em.find(Organisation, { id: { $in: [...tenantIds] } }));
    return oneEach(tenantIds, rows, ({ id }) => id);
  };

  /** How each tender is procured, by the tenders' keys; empty for one without a route. */
  readonly designs = async (tenderKeys: readonly string[], viewer: Viewer | null): Promise<TenderDesign[][]> => {
    const { tenantIds, ids } = rowsOf(tenderKeys);
    const where = { tenantId: { $in: tenantIds }, tenderId: { $in: ids } };
    const rows = await readAs(this.em, viewer, (em) => em.find(TenderDesign, where));
    return groupedBy(tenderKeys, rows, ({ tenantId, tenderId }) => rowKey({ tenantId, id: tenderId }));
  };

  /** The terms that each tender offers, by the tenders' keys; empty for one of which nothing was said. */
  readonly deals = async (tenderKeys: readonly string[], viewer: Viewer | null): Promise<TenderDeal[][]> => {
    const { tenantIds, ids } = rowsOf(tenderKeys);
    const where = { tenantId: { $in: tenantIds }, tenderId: { $in: ids } };
    const rows = await readAs(this.em, viewer, (em) => em.find(TenderDeal, where));
    return groupedBy(tenderKeys, rows, ({ tenantId, tenderId }) => rowKey({ tenantId, id: tenderId }));
  };

  /** What each tender stands on, by the tenders' keys; empty for one of which nothing was said. */
  readonly groundworks = async (
    tenderKeys: readonly string[],
    viewer: Viewer | null,
  ): Promise<TenderGroundwork[][]> => {
    const { tenantIds, ids } = rowsOf(tenderKeys);
    const where = { tenantId: { $in: tenantIds }, tenderId: { $in: ids } };
    const rows = await readAs(this.em, viewer, (em) => em.find(TenderGroundwork, where));
    return groupedBy(tenderKeys, rows, ({ tenantId, tenderId }) => rowKey({ tenantId, id: tenderId }));
  };

  /** The amendments of each tender, oldest first, by the tenders' keys; public ones, and all for the authority. */
  readonly amendments = async (tenderKeys: readonly string[], viewer: Viewer | null): Promise<TenderAmendment[][]> => {
    const { tenantIds, ids } = rowsOf(tenderKeys);
    const mine = { tenantId: { $in: [...(viewer?.organisationIds ?? [])] } };
    const where = {
      ...{ tenantId: { $in: tenantIds }, tenderId: { $in: ids } },
      $or: [mine, { publishedAt: { $ne: null } }],
    };
    const rows = await readAs(this.em, viewer, (em) => em.find(TenderAmendment, where, { orderBy: { number: 'asc' } }));
    return groupedBy(tenderKeys, rows, ({ tenantId, tenderId }) => rowKey({ tenantId, id: tenderId }));
  };

  /** Tender notices that are not with the platform and not accepted, by the tenders' keys. */
  readonly heldUpNotices = async (tenderKeys: readonly string[], viewer: Viewer | null): Promise<Notice[][]> => {
    const { tenantIds, ids } = rowsOf(tenderKeys);
    const heldUp = { type: 'UK4' as const, state: { $in: ['DRAFT' as const, 'REFUSED' as const] } };
    const where = { tenantId: { $in: tenantIds }, tenderId: { $in: ids }, ...heldUp };
    const rows = await readAs(this.em, viewer, (em) => em.find(Notice, where));
    return groupedBy(tenderKeys, rows, ({ tenantId, tenderId }) => rowKey({ tenantId, id: tenderId }));
  };

  /** What was imported and how, by the tenders' keys; empty for a tender that was not imported. The notice itself stays where it is. */
  readonly sources = async (
    tenderKeys: readonly string[],
    viewer: Viewer | null,
  ): Promise<Pick<TenderSource, 'report'>[][]> => {
    const { tenantIds, ids } = rowsOf(tenderKeys);
    const where = { tenantId: { $in: tenantIds }, tenderId: { $in: ids } };
    const rows = await readAs(this.em, viewer, (em) =>
      em.find(TenderSource, where, { fields: ['tenantId', 'tenderId', 'report'] }),
    );
    return groupedBy(tenderKeys, rows, ({ tenantId, tenderId }) => rowKey({ tenantId, id: tenderId }));
  };
}
