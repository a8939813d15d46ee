import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import { type LotFault, type LotForm, lotFormIn, lotInput, toldFaults, typedFaults } from './lot-form';
import {
  AddLotDocument,
  DescribeLotDocument,
  OneLotDocument,
  RemoveLotDocument,
  TenderLotsDocument,
} from './lots.document';

/** A tender with its lots. @throws a 404 for one that is no draft of the person's authorities */
export async function tenderLots(request: Request, id: string) {
  const { tender } = await ask(TenderLotsDocument, { id }, request);
  if (tender?.state !== 'DRAFT') throw new Response(null, { status: 404 });
  return tender;
}

/** A lot of a draft. @throws a 404 for anything else */
export async function draftLot(request: Request, id: string) {
  const { node } = await ask(OneLotDocument, { id }, request);
  if (node?.__typename !== 'Lot' || node.tender.state !== 'DRAFT') throw new Response(null, { status: 404 });
  return node;
}

const listOf = (tenderId: string, done: string) =>
  redirect(`/tenders/${encodeURIComponent(tenderId)}/lots?done=${done}`);

const again = (form: LotForm, faults: readonly LotFault[], status = 400) => data({ form, faults }, { status });

const statusOf = ({ __typename: ended }: { readonly __typename: string }) => (ended === 'InvalidInput' ? 400 : 409);

/** Adds a lot. Whatever was typed comes back with the page. */
export async function addLot(request: Request, tenderId: string) {
  const form = lotFormIn(await request.formData());
  const faults = typedFaults(form);
  if (faults.length > 0) return again(form, faults);
  const input = { tenderId, ...lotInput(form), copyOf: form.copyOf || null };
  const { addLot: ended } = await ask(AddLotDocument, { input }, request);
  return ended.__typename === 'AddLotSuccess'
    ? listOf(tenderId, 'added')
    : again(form, toldFaults(ended), statusOf(ended));
}

/** Describes a lot anew, or takes it out of the draft. */
export async function changeLot(request: Request, lotId: string) {
  const sent = await request.formData();
  const form = lotFormIn(sent);
  const { tender } = await draftLot(request, lotId);
  const removes = sent.get('do') === 'remove';
  const faults = typedFaults(form).filter(({ field }) => !removes || field === undefined);
  if (faults.length > 0) return again(form, faults);
  const ended = removes
    ? (await ask(RemoveLotDocument, { input: { lotId, version: Number(form.version) } }, request)).removeLot
    : (await ask(DescribeLotDocument, { input: { lotId, ...lotInput(form) } }, request)).describeLot;
  return ended.__typename.endsWith('Success')
    ? listOf(tender.id, removes ? 'removed' : 'saved')
    : again(form, toldFaults(ended), statusOf(ended));
}
