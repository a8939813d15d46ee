import { randomUUID } from 'node:crypto';

import type { EntityManager } from '@mikro-orm/postgresql';

import {
  type ContentDocument,
  documentsAfter,
  targetFaults,
  type TenderDocumentKind,
  tooManyFaults,
} from '@commonweal/deal';
import { type Tender, TenderDocument } from '@commonweal/persistence';
import type { Fault } from '@commonweal/result';

import { titleFaults, titlesOf } from '../documents/document-facts.js';
import { factsOfFile, unusedFile, UPLOAD_AGAIN } from '../documents/unused-file.js';
import type { RowKey } from '../use-cases/locked-tender.js';

/** A newer file for a document; what it is called stays where it is not said anew. */
export interface SentExchange {
  readonly document: RowKey;
  readonly file: RowKey;
  readonly title: string | undefined;
  readonly titleCy: string | null | undefined;
}

/** A file that is to be a document. */
export interface SentAddition {
  readonly file: RowKey;
  readonly kind: TenderDocumentKind;
  readonly title: string;
  readonly titleCy: string | null;
}

/** What an amendment is to do with documents. */
export interface SentDocuments {
  readonly add: readonly SentAddition[];
  readonly exchange: readonly SentExchange[];
  readonly withdraw: readonly RowKey[];
}

/** The documents of the version that follows, the files of those that are new, and what keeps them from it. */
export interface AmendedDocuments {
  readonly after: readonly ContentDocument[];
  /** Ids of files by those of their documents. */
  readonly files: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
}

/** A document that is to be made of a file, as it was sent. */
interface Wanted extends Omit<SentAddition, 'titleCy'> {
  readonly titleCy: string | null;
  readonly path: string;
  readonly replaces: string | null;
}

/** Reads what was sent; nothing is kept. @param before the documents of the version that stands */
export async function amendedDocuments(
  em: EntityManager,
  { tenantId }: Tender,
  { sent, before }: { readonly sent: SentDocuments; readonly before: readonly ContentDocument[] },
): Promise<AmendedDocuments> {
  const { add, exchange, withdraw } = sent;
  const long = tooManyFaults({
    ...lengthOf('add', add),
    ...lengthOf('exchange', exchange),
    ...lengthOf('withdraw', withdraw),
  });
  const unread = { after: before, files: new Map<string, string>() };
  if (long.length > 0) return { ...unread, faults: long };
  const wanted = [...add.map(addition), ...exchange.map((each, at) => newer(each, { at, before }))];
  const read = [];
  for (const each of wanted) read.push(await documentOf(em, tenantId, each));
  const faults = [
    ...targetFaults(targetsOf(sent, tenantId), before),
    ...sharedFaults(wanted),
    ...read.flatMap((each) => each.faults),
  ];
  if (faults.length > 0) return { ...unread, faults };
  const made = read.flatMap(({ document }) => (document ? [document] : []));
  const moves = {
    add: made.slice(0, add.length),
    exchange: made.slice(add.length),
    withdraw: withdraw.map(({ id }) => id),
  };
  const after = documentsAfter(before, moves);
  const files = new Map(made.map(({ id }, at) => [id, wanted[at]?.file.id ?? '']));
  return { after, files, faults: tooManyFaults({ [`${PATH}.add`]: after.length }) };
}

const PATH = '$.documents';

const lengthOf = (name: string, { length }: readonly unknown[]) => ({ [`${PATH}.${name}`]: length });

const addition = (each: SentAddition, at: number): Wanted => ({ ...each, path: `${PATH}.add[${at}]`, replaces: null });

/** What it is stays: a list that was given under an undertaking is never exchanged for one that is not. */
function newer(
  { document, file, ...said }: SentExchange,
  { at, before }: { readonly at: number; readonly before: readonly ContentDocument[] },
): Wanted {
  const old = before.find(({ id }) => id === document.id) ?? NO_DOCUMENT;
  const { title = old.title, titleCy = old.titleCy } = said;
  return { path: `${PATH}.exchange[${at}]`, file, kind: old.kind, title, titleCy, replaces: document.id };
}

/** Stands for one that is not there, which is said by itself. */
const NO_DOCUMENT = { kind: 'OTHER', title: '-', titleCy: null } as const;

const targetsOf = ({ exchange, withdraw }: SentDocuments, tenantId: string) => [
  ...exchange.map(({ document }, at) => ({
    path: `${PATH}.exchange[${at}].documentId`,
    id: ownId(document, tenantId),
  })),
  ...withdraw.map((document, at) => ({ path: `${PATH}.withdraw[${at}]`, id: ownId(document, tenantId) })),
];

const ownId = (key: RowKey, tenantId: string): string => (key.tenantId === tenantId ? key.id : '');

/** A file is one document. */
const sharedFaults = (wanted: readonly Wanted[]): Fault[] =>
  wanted
    .filter(({ file }, at) => wanted.findIndex((each) => each.file.id === file.id) !== at)
    .map(({ path }) => ({ path: `${path}.fileId`, message: 'Upload a file for each document: this one is another’s' }));

async function documentOf(em: EntityManager, tenantId: string, wanted: Wanted) {
  const { path, kind, replaces } = wanted;
  const faults = titleFaults(wanted).map((fault) => ({ ...fault, path: fault.path.replace('$', path) }));
  const file = await unusedFile(em, tenantId, wanted.file);
  if (!file) return { faults: [...faults, { path: `${path}.fileId`, message: UPLOAD_AGAIN }], document: null };
  const document = { id: randomUUID(), kind, ...titlesOf(wanted), ...factsOfFile(file), replaces };
  return { faults, document };
}

/**
 * Stores the documents that a version brings, beside those that stand; they wait for its publication with it. A newer file
 * has the place of the earlier one in the list, a new one the last.
 */
export async function storeAmended(
  em: EntityManager,
  { tenantId, id: tenderId }: Tender,
  { after, files, number }: AmendedDocuments & { readonly number: number },
): Promise<void> {
  const there = await em.find(TenderDocument, { tenantId, tenderId });
  const places = new Map(there.map(({ id, position }) => [id, position]));
  const last = Math.max(0, ...places.values());
  after.forEach((document, at) => {
    const fileId = files.get(document.id);
    const position = places.get(document.replaces ?? '') ?? last + at + 1;
    if (fileId) em.create(TenderDocument, { ...document, tenantId, tenderId, fileId, position, since: number });
  });
  await em.flush();
}
