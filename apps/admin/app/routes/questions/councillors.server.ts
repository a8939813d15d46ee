import type { FormFault } from '@commonweal/ui';
import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import { ownAuthority } from '../frameworks/own-authority.server';
import { faultsOf } from '../priorities/form-faults';
import { type CouncillorForm, councillorFormIn, type FoundWard, isDayOrNothing, meantWard } from './councillor-form';
import { AddCouncillorDocument, ChangeCouncillorDocument, WardsByNameDocument } from './councillors.document';

/** A fault in words of the API, or by the key of our own. */
export interface CouncillorFault {
  readonly field?: string | undefined;
  readonly words?: string;
  readonly key?: 'ward' | 'whichWard' | 'ended';
}

interface Refusal {
  readonly faults: readonly CouncillorFault[];
  readonly choices?: readonly FoundWard[];
}

const refused = (form: CouncillorForm, { faults, choices = [] }: Refusal) =>
  data({ form, faults, choices }, { status: 400 });

/** Puts a councillor on the list, or changes one who is on it. */
export async function saveCouncillor(request: Request) {
  const form = councillorFormIn(await request.formData());
  const told = form.councillor ? await changed(request, form) : await added(request, form);
  return told ? refused(form, told) : redirect('/councillors?saved');
}

async function added(request: Request, form: CouncillorForm): Promise<Refusal | null> {
  const { name, email, ward } = form;
  const authorityId = await ownAuthority(request);
  const words = ward.slice(0, 200);
  const { places } = words ? await ask(WardsByNameDocument, { words }, request) : { places: { edges: [] } };
  const meant = meantWard(
    form,
    places.edges.map(({ node }) => ({ ...node, authorityName: node.authorityName ?? null })),
  );
  if ('choices' in meant) {
    const { choices } = meant;
    const fault = choices.length > 0 ? { field: 'wardCode', key: 'whichWard' } : { field: 'ward', key: 'ward' };
    return { faults: [fault as CouncillorFault], choices };
  }
  const input = { authorityId, ward: meant.code, name, email: email || null };
  const { addCouncillor: ended } = await ask(AddCouncillorDocument, { input }, request);
  return ended.__typename === 'AddCouncillorSuccess' ? null : { faults: toldFaults(faultsOf(ended)) };
}

async function changed(request: Request, form: CouncillorForm): Promise<Refusal | null> {
  const { councillor: councillorId, name, email, ended: endedOn } = form;
  if (!isDayOrNothing(endedOn)) return { faults: [{ field: 'ended', key: 'ended' }] };
  const input = { councillorId, name, email: email || null, endedOn: endedOn || null };
  const { changeCouncillor: ended } = await ask(ChangeCouncillorDocument, { input }, request);
  return ended.__typename === 'ChangeCouncillorSuccess' ? null : { faults: toldFaults(faultsOf(ended)) };
}

const toldFaults = (faults: readonly FormFault[]): readonly CouncillorFault[] => faults;
