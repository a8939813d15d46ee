import type { Readable } from 'node:stream';

import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { type Viewer, actsFor } from '@commonweal/auth';
import { isOnRequest } from '@commonweal/deal';
import { FileStore } from '@commonweal/gateways';
import { IN_PLACE, readAs, Tender, TenderAmendment, TenderDocument } from '@commonweal/persistence';

import type { RowKey } from '../use-cases/locked-tender.js';
import { groupedBy, rowKey, rowsOf } from './row-key.js';

/** A document with its file, on its way to a reader. */
export interface OpenedDocument {
  readonly document: TenderDocument;
  readonly content: Readable;
  /** Whether everybody may have it. */
  readonly isPublic: boolean;
}

/** The documents of tenders: an authority's own, and everybody's once they are published. */
@Injectable()
export class TenderDocuments {
  constructor(
    private readonly em: EntityManager,
    private readonly files: FileStore,
  ) {}

  /**
   * Documents of each tender in the order of its list, by the tenders' keys: those that stand and those that have ended.
   * What an amendment on its way brings is not among them, for its authority neither.
   */
  readonly ofTenders = async (tenderKeys: readonly string[], viewer: Viewer | null): Promise<TenderDocument[][]> => {
    const { tenantIds, ids } = rowsOf(tenderKeys);
    const where = { tenantId: { $in: tenantIds }, tenderId: { $in: ids } };
    const rows = await readAs(this.em, viewer, async (em) => {
      const found = await em.find(TenderDocument, where, { orderBy: IN_PLACE });
      const versions = await publicVersions(em, found);
      return found.filter((document) => isPublic(document, versions));
    });
    return groupedBy(tenderKeys, rows, ({ tenantId, tenderId }) => rowKey({ tenantId, id: tenderId }));
  };

  /** The document to read; null where there is none for this viewer: one that is given on request is its authority's. */
  async opened({ tenantId, id }: RowKey, viewer: Viewer | null): Promise<OpenedDocument | null> {
    const found = await readAs(this.em, viewer, async (em) => {
      const document = await em.findOne(TenderDocument, { tenantId, id });
      const tender = document && (await em.findOne(Tender, { tenantId, id: document.tenderId }));
      if (!tender) return null;
      const isKnown = tender.state !== 'DRAFT' && isPublic(document, await publicVersions(em, [document]));
      return { document, isPublic: isKnown && !isOnRequest(document.kind) };
    });
    if (!found || !(found.isPublic || actsFor(viewer, tenantId))) return null;
    const content = await this.files.read(found.document.fileId);
    return content && { ...found, content };
  }
}

const versionOf = ({ tenantId, tenderId }: Pick<TenderDocument, 'tenantId' | 'tenderId'>, number: number): string =>
  [tenantId, tenderId, number].join();

/** The published amendments with which documents came. */
async function publicVersions(em: EntityManager, documents: readonly TenderDocument[]): Promise<ReadonlySet<string>> {
  const later = documents.filter(({ since }) => since);
  if (later.length === 0) return new Set();
  const ofThem = {
    tenantId: { $in: later.map(({ tenantId }) => tenantId) },
    tenderId: { $in: later.map(({ tenderId }) => tenderId) },
  };
  const amendments = await em.find(TenderAmendment, { ...ofThem, publishedAt: { $ne: null } });
  return new Set(amendments.map((amendment) => versionOf(amendment, amendment.number)));
}

/** Whether everybody may know of a document whose tender they may see. */
const isPublic = (document: TenderDocument, versions: ReadonlySet<string>): boolean =>
  !document.since || versions.has(versionOf(document, document.since));
