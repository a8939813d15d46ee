import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { localDate } from '@commonweal/calendar';
import { type FrameworkContent, holdingOn } from '@commonweal/frameworks';
import { toGlobalId } from '@commonweal/graphql';
import { AwardCriterion, FrameworkVersion, Lot, readAs, Tender, TenderDesign } from '@commonweal/persistence';

import { lotCriteria } from '../criteria/lot-criteria.js';
import { type FrameworkDemand, frameworkDemands, type OwnFramework } from '../demands/framework-demand.js';
import { socialWeight } from '../demands/social-weight.js';
import { rowKey, rowsOf } from './row-key.js';

const IN_ORDER = { orderBy: { position: 'asc' } } as const;
const BY_TITLE = { orderBy: { title: 'asc', id: 'asc' } } as const;

/** Everything that speaks of the lots that were asked for. */
interface Read {
  readonly tenders: ReadonlyMap<string, Tender>;
  readonly designs: ReadonlyMap<string, TenderDesign>;
  readonly criteria: readonly AwardCriterion[];
  readonly versions: readonly FrameworkVersion[];
}

/** What frameworks ask of lots, by the plan of their tenders. The caller has made sure that the lots may be seen. */
@Injectable()
export class LotDemands {
  constructor(private readonly em: EntityManager) {}

  /** By the lots' keys; none of a lot whose tender has no route. */
  readonly ofLots = (lotKeys: readonly string[], viewer: Viewer | null): Promise<FrameworkDemand[][]> =>
    readAs(this.em, viewer, async (em) => {
      const { tenantIds, ids } = rowsOf(lotKeys);
      const ofTenants = { tenantId: { $in: tenantIds } };
      const lots = await em.find(Lot, { ...ofTenants, id: { $in: ids } });
      const tenderIds = { $in: lots.map(({ tenderId }) => tenderId) };
      const tenders = await em.find(Tender, { ...ofTenants, id: tenderIds });
      const designs = await em.find(TenderDesign, { ...ofTenants, tenderId: tenderIds });
      const read: Read = {
        tenders: new Map(tenders.map((tender) => [rowKey(tender), tender])),
        designs: new Map(designs.map((design) => [keyOfTender(design), design])),
        criteria: await em.find(AwardCriterion, { ...ofTenants, lotId: { $in: ids } }, IN_ORDER),
        versions: await em.find(FrameworkVersion, { ...ofTenants, state: 'PUBLISHED' }, BY_TITLE),
      };
      const found = new Map(lots.map((lot) => [rowKey(lot), demandsOf(lot, read)]));
      return lotKeys.map((key) => found.get(key) ?? []);
    });
}

const keyOfTender = ({ tenantId, tenderId }: { readonly tenantId: string; readonly tenderId: string }): string =>
  rowKey({ tenantId, id: tenderId });

function demandsOf(lot: Lot, { tenders, designs, criteria, versions }: Read): FrameworkDemand[] {
  const [tender, design] = [tenders.get(keyOfTender(lot)), designs.get(keyOfTender(lot))];
  if (!tender || !design) return [];
  const noticeDate = localDate(design.noticeDate);
  const ofAuthority = versions.filter(({ tenantId }) => tenantId === lot.tenantId);
  const own = holdingOn(ofAuthority, noticeDate).map(ownFramework);
  const ofLot = criteria.filter(({ tenantId, lotId }) => tenantId === lot.tenantId && lotId === lot.id);
  return frameworkDemands({ design, tender, noticeDate, own }, socialWeight(lotCriteria(tender, lot, ofLot)));
}

const ownFramework = (version: FrameworkVersion): OwnFramework => ({
  ...{ id: toGlobalId('Framework', version), title: version.title, titleCy: version.titleCy ?? null },
  content: version.content as FrameworkContent,
});
