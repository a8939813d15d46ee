import { lotTarget, placeExample } from '@commonweal/frameworks';
import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import { type FactorForm, factorFormIn, rulesOf, unreadFactors } from './place-factor-form';
import { LotPlaceFactorsDocument, SetPlaceFactorsDocument } from './place-factors.document';

/** A lot of a draft. @throws a 404 for anything else */
export async function factoredLot(request: Request, id: string) {
  const { node } = await ask(LotPlaceFactorsDocument, { id }, request);
  if (node?.__typename !== 'Lot' || node.tender.state !== 'DRAFT') throw new Response(null, { status: 404 });
  return node;
}

type FactoredLot = Awaited<ReturnType<typeof factoredLot>>;

/** What the factors ask of a small charity and of a large firm; null where the lot has none. */
export function exampleOf({ placeFactors, criteria, estimatedValue, tender }: FactoredLot) {
  if (!placeFactors) return null;
  const rule = {
    ...placeFactors,
    places: placeFactors.places.map(({ decile, ...place }) => ({ ...place, decile: decile ?? null })),
  };
  const target = lotTarget(
    criteria.map(({ scoring }) => scoring),
    (estimatedValue ?? tender.estimatedValue)?.amount ?? null,
  );
  return placeExample(rule, target);
}

interface FactorFault {
  readonly field: string;
  readonly message?: string;
}

/** Saves the factors. Whatever was typed comes back with the page. */
export async function changeFactors(request: Request, lotId: string) {
  const sent = await request.formData();
  const { places } = await factoredLot(request, lotId);
  const form = factorFormIn(
    sent,
    places.map(({ code }) => code),
  );
  const unread = unreadFactors(form);
  if (unread.length > 0)
    return shown(
      form,
      unread.map((field) => ({ field })),
      400,
    );
  const input = { lotId, version: Number(form.version) || 0, ...rulesOf(form) };
  const { setPlaceFactors: ended } = await ask(SetPlaceFactorsDocument, { input }, request);
  if (ended.__typename === 'SetPlaceFactorsSuccess')
    return redirect(`/lots/${encodeURIComponent(lotId)}/place-factors?saved=yes`);
  const messages = ended.__typename === 'InvalidInput' ? ended.faults.map(({ message }) => message) : [ended.message];
  const faults = messages.map((message) => ({ field: 'basis', message }));
  return shown(form, faults, ended.__typename === 'InvalidInput' ? 400 : 409);
}

const shown = (form: FactorForm, faults: readonly FactorFault[], status: number) => data({ form, faults }, { status });
