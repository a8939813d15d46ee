import type { ItlRegion } from '@commonweal/places';
import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import { ownAuthority } from '../frameworks/own-authority.server';
import { findRegion } from './find-region.server';
import {
  type DetailsFault,
  type DetailsForm,
  detailsFormIn,
  detailsIn,
  fieldFaults,
  namedFields,
  shownDetails,
} from './our-details-form';
import { OurDetailsDocument, SaveAuthorityDetailsDocument } from './our-details.document';

/** What the authority that the person acts for keeps of itself. @throws a 404 for anybody else */
export async function currentDetails(request: Request) {
  const authorityId = await ownAuthority(request);
  const { node } = await ask(OurDetailsDocument, { authorityId }, request);
  if (node?.__typename !== 'Organisation') throw new Response(null, { status: 404 });
  const { name, details } = node;
  return { authorityId, name, form: shownDetails(details ?? null) };
}

interface Again {
  readonly form: DetailsForm;
  readonly faults?: readonly DetailsFault[];
  /** The region that was looked for: null when none was found, left out when none was looked for. */
  readonly found?: ItlRegion | null;
}

const again = ({ form, faults = [], ...looked }: Again, status: number) =>
  data({ form, faults, ...looked }, { status });

/** Looks for the region, or keeps what the form says. */
export async function changeDetails(request: Request) {
  const sent = await request.formData();
  const form = detailsFormIn(sent);
  const faults = fieldFaults(form);
  if (sent.get('intent') === 'find') return find(request, form);
  return faults.length > 0 ? again({ form, faults }, 400) : keep(request, form);
}

async function find(request: Request, form: DetailsForm) {
  const { name } = await currentDetails(request);
  const found = await findRegion(request, { postcode: form.postcode, town: form.town, name });
  return again({ form: found ? { ...form, deliveryRegion: found.code } : form, found }, 200);
}

async function keep(request: Request, form: DetailsForm) {
  const version = Number(form.version);
  if (!Number.isSafeInteger(version)) return again({ form, faults: ['changed'] }, 409);
  const input = { authorityId: await ownAuthority(request), version, ...detailsIn(form) };
  const { saveAuthorityDetails: ended } = await ask(SaveAuthorityDetailsDocument, { input }, request);
  if (ended.__typename === 'SaveAuthorityDetailsSuccess') return redirect('/settings/details?said=saved');
  if (ended.__typename === 'InvalidInput') return again({ form, faults: namedFields(ended.faults) }, 400);
  return again({ form, faults: [ended.__typename === 'Conflict' ? 'changed' : 'refused'] }, 409);
}
