import { data, redirect } from 'react-router';

import { MOST_DOCUMENT_BYTES } from '@commonweal/deal';

import { ask, files } from '../../session/api.server';
import { type DocumentFault, type DocumentForm, documentFormIn, toldFaults, typedFaults } from './document-form';
import {
  AddTenderDocumentDocument,
  DescribeTenderDocumentDocument,
  RemoveTenderDocumentDocument,
  TenderFilesDocument,
} from './documents.document';
import { leastDays } from './least-days';

/** A tender with its documents. @throws a 404 for one that is not there or not the person's */
export async function tenderFiles(request: Request, id: string) {
  const { tender } = await ask(TenderFilesDocument, { id }, request);
  if (!tender) throw new Response(null, { status: 404 });
  return { tender, least: leastDays(tender.route, tender.documents.length) };
}

const listOf = (tenderId: string, done: string) =>
  redirect(`/tenders/${encodeURIComponent(tenderId)}/documents?done=${done}`);

const again = (form: DocumentForm, faults: readonly DocumentFault[], status = 400) =>
  data({ form, faults }, { status });

/** Adds a file to the list, or moves a document one place up or down. */
export async function changeList(request: Request, tenderId: string) {
  const sent = await request.formData();
  const form = documentFormIn(sent);
  const [verb, documentId = ''] = String(sent.get('do') ?? '').split(':');
  return verb === 'up' || verb === 'down'
    ? move(request, { tenderId, documentId, by: verb === 'up' ? -1 : 1, form })
    : add(request, { tenderId, form, file: sent.get('file') });
}

interface Adding {
  readonly tenderId: string;
  readonly form: DocumentForm;
  readonly file: FormDataEntryValue | null;
}

async function add(request: Request, { tenderId, form, file }: Adding) {
  const faults = [...fileFaults(file), ...typedFaults(form)];
  if (faults.length > 0 || !(file instanceof File)) return again(form, faults);
  const sent = await files.send(file, tenderId, request);
  if ('message' in sent) return again(form, [{ field: 'file', message: sent.message }]);
  const { kind, title, titleCy, version } = form;
  const input = { tenderId, version: Number(version), fileId: sent.id, kind, title, titleCy: titleCy || null };
  const { addTenderDocument: ended } = await ask(AddTenderDocumentDocument, { input }, request);
  if (ended.__typename === 'AddTenderDocumentSuccess') return listOf(tenderId, 'added');
  return again(form, toldFaults(ended), ended.__typename === 'InvalidInput' ? 400 : 409);
}

function fileFaults(file: FormDataEntryValue | null): DocumentFault[] {
  if (!(file instanceof File) || file.name === '') return [{ field: 'file', key: 'file' }];
  if (file.size === 0) return [{ field: 'file', key: 'empty' }];
  return file.size > MOST_DOCUMENT_BYTES ? [{ field: 'file', key: 'tooLarge' }] : [];
}

interface Moving {
  readonly tenderId: string;
  readonly documentId: string;
  readonly by: 1 | -1;
  readonly form: DocumentForm;
}

async function move(request: Request, { tenderId, documentId, by, form }: Moving) {
  const { tender } = await tenderFiles(request, tenderId);
  const place = tender.documents.findIndex(({ id }) => id === documentId) + 1;
  const position = Math.min(Math.max(place + by, 1), tender.documents.length);
  if (place === 0 || !/^\d{1,9}$/.test(form.version)) return again(form, [{ key: 'changed' }], 409);
  const input = { documentId, version: Number(form.version), position };
  const { describeTenderDocument: ended } = await ask(DescribeTenderDocumentDocument, { input }, request);
  if (ended.__typename === 'DescribeTenderDocumentSuccess') return listOf(tenderId, 'moved');
  return again(form, toldFaults(ended), 409);
}

/** Says anew what a document is, or takes it out of the draft. */
export async function changeDocument(request: Request, params: { tenderId: string; documentId: string }) {
  const sent = await request.formData();
  const { tenderId, documentId } = params;
  const form = documentFormIn(sent);
  const removes = sent.get('do') === 'remove';
  const faults = typedFaults(form).filter(({ field }) => !removes || field === undefined);
  if (faults.length > 0) return again(form, faults);
  const change = { documentId, version: Number(form.version) };
  const ended = removes ? await remove(request, change) : await describe(request, { ...change, form });
  if (ended.__typename.endsWith('Success')) return listOf(tenderId, removes ? 'removed' : 'saved');
  return again(form, toldFaults(ended), ended.__typename === 'InvalidInput' ? 400 : 409);
}

interface Change {
  readonly documentId: string;
  readonly version: number;
}

const remove = async (request: Request, input: Change) =>
  (await ask(RemoveTenderDocumentDocument, { input }, request)).removeTenderDocument;

async function describe(request: Request, { form, ...change }: Change & { readonly form: DocumentForm }) {
  const { kind, title, titleCy } = form;
  const input = { ...change, kind, title, titleCy: titleCy || null };
  return (await ask(DescribeTenderDocumentDocument, { input }, request)).describeTenderDocument;
}
