import type { Readable } from 'node:stream';

import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { type Viewer, actsFor } from '@commonweal/auth';
import { isOnRequest } from '@commonweal/deal';
import { FileStore } from '@commonweal/gateways';
import { readAs, Tender, TenderDocument } from '@commonweal/persistence';

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

  /** Documents of each tender in the order of its list, by the tenders' keys. */
  readonly ofTenders = async (tenderKeys: readonly string[], viewer: Viewer | null): Promise<TenderDocument[][]> => {
    const { tenantIds, ids } = rowsOf(tenderKeys);
    const where = { tenantId: { $in: tenantIds }, tenderId: { $in: ids } };
    const rows = await readAs(this.em, viewer, (em) =>
      em.find(TenderDocument, where, { orderBy: { position: 'asc' } }),
    );
    return groupedBy(tenderKeys, rows, ({ tenantId, tenderId }) => rowKey({ tenantId, id: tenderId }));
  };

  /** The document to read; null where there is none for this viewer: one that is given on request is its authority's. */
  async opened({ tenantId, id }: RowKey, viewer: Viewer | null): Promise<OpenedDocument | null> {
    const found = await readAs(this.em, viewer, async (em) => {
      const document = await em.findOne(TenderDocument, { tenantId, id });
      const tender = document && (await em.findOne(Tender, { tenantId, id: document.tenderId }));
      return tender ? { document, isPublic: tender.state !== 'DRAFT' && !isOnRequest(document.kind) } : null;
    });
    if (!found || !(found.isPublic || actsFor(viewer, tenantId))) return null;
    const content = await this.files.read(found.document.fileId);
    return content && { ...found, content };
  }
}
