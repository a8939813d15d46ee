import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';

import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { type RoleMissing, type Viewer, actsFor, roleMissing } from '@commonweal/auth';
import { documentTypeOf, fileLabel, fileNameFault, MOST_DOCUMENT_BYTES } from '@commonweal/deal';
import { FileStore } from '@commonweal/gateways';
import { inTransaction, Tender, UploadedFile } from '@commonweal/persistence';
import { type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { type ArrivedFile, TooLong, withArrivedFile } from '../documents/arrived-file.js';
import { contentFault } from '../documents/content-fault.js';
import { waitingFiles } from '../documents/unused-files.js';
import { mayAmend, mayDesign } from '../policy.js';
import { type NotFound, type WrongPhase, notFound, wrongPhase } from './failures.js';
import type { RowKey } from './locked-tender.js';

export interface UploadFileInput {
  /** The draft that it is for, or the published tender that is to be amended. */
  readonly tender: RowKey;
  /** As the person's machine calls it. */
  readonly name: string;
  readonly content: Readable;
}

export type UploadFileFailure = InvalidInput | NotFound | RoleMissing | WrongPhase;

/** Files of one authority that wait for their document. */
const MOST_WAITING = 100;

/**
 * Takes a file in for a draft, or for an amendment. It is a document once `addTenderDocument` or `amendTender` says so;
 * until then it is nobody's to read.
 */
@Injectable()
export class UploadFile {
  constructor(
    private readonly em: EntityManager,
    private readonly files: FileStore,
  ) {}

  async execute(viewer: Viewer, input: UploadFileInput): Promise<Result<UploadedFile, UploadFileFailure>> {
    const allowed = await this.#allowed(viewer, input);
    if (!allowed.ok) return allowed;
    const nameFault = fileNameFault(input.name);
    if (nameFault) return faulty('name', nameFault);
    try {
      return await withArrivedFile(input.content, MOST_DOCUMENT_BYTES, (file) => this.#taken(viewer, input, file));
    } catch (error) {
      if (error instanceof TooLong) return faulty('file', TOO_LARGE);
      throw error;
    }
  }

  /** Nothing is read of a file that nobody may send; what was left behind is erased. */
  #allowed(viewer: Viewer, { tender: { tenantId, id } }: UploadFileInput) {
    return inTransaction(this.em, viewer, async (em): Promise<Result<null, UploadFileFailure>> => {
      const mine = actsFor(viewer, tenantId);
      if (mine && !mayDesign(viewer, tenantId)) return fail(roleMissing(mayDesign, 'tenderId'));
      const tender = mine ? await em.findOne(Tender, { tenantId, id }) : null;
      if (!tender) return fail(notFound('tenderId', 'tender'));
      if (!takesFiles(tender, viewer)) return fail(wrongPhase('tenderId', TOO_LATE));
      const waiting = await waitingFiles(em, tenantId);
      return waiting < MOST_WAITING ? ok(null) : faulty('file', TOO_MANY);
    });
  }

  async #taken(viewer: Viewer, { tender, name }: UploadFileInput, arrived: ArrivedFile) {
    const type = documentTypeOf(fileLabel(name));
    if (arrived.bytes === 0) return faulty('file', 'The file is empty: choose another');
    const fault = type && (await contentFault(arrived.path, type));
    if (!type || fault) return faulty('file', fault ?? 'Choose another type of file');
    const { tenantId } = tender;
    const facts = { name: fileLabel(name), mediaType: type.mediaType, bytes: arrived.bytes };
    const row = { tenantId, id: randomUUID(), uploadedBy: viewer.personId, ...facts };
    await inTransaction(this.em, viewer, (em) => void em.create(UploadedFile, row));
    await this.files.keep(row.id, createReadStream(arrived.path));
    return ok(await this.#whole(viewer, row, arrived.sha256));
  }

  /** Only now is the file one that a document may be made of. */
  #whole(viewer: Viewer, { tenantId, id }: RowKey, sha256: string): Promise<UploadedFile> {
    return inTransaction(this.em, viewer, async (em) => {
      const file = await em.findOneOrFail(UploadedFile, { tenantId, id });
      file.sha256 = sha256;
      return file;
    });
  }
}

const takesFiles = ({ state, tenantId }: Tender, viewer: Viewer): boolean =>
  state === 'DRAFT' || (state === 'PUBLISHED' && mayAmend(viewer, tenantId));

const TOO_LATE = 'Documents are added to drafts, and to tenders that are open for bids, with an amendment';
const TOO_MANY = 'Too many files were uploaded and are no documents yet: try again tomorrow';
const TOO_LARGE = `The file is larger than ${MOST_DOCUMENT_BYTES / 1024 / 1024} MB: make it smaller or upload it in parts`;

const faulty = (field: 'name' | 'file', message: string) => fail(invalidInput([{ path: `$.${field}`, message }]));
