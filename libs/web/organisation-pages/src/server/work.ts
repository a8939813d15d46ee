import type { UpdateSupplierProfileInput } from '@commonweal/client';
import { codesAfter } from '@commonweal/ui';

import { keptOf, textOf } from '../form/fault.js';
import { send } from './change-profile.js';
import { lookUpCodes } from './look-up-codes.js';
import { type OrganisationApp, refused, type Visit } from './organisation-app.js';
import { editableProfile, type EditableProfile } from './profile.js';

type Changes = Omit<UpdateSupplierProfileInput, 'organisationId' | 'version'>;

/** What work a supplier looks for, and the codes that are being looked up for it. */
export async function workWanted(visit: Visit, app: OrganisationApp) {
  const read = await editableProfile(visit, app);
  const { cpvCodes, places } = read.profile;
  return { ...read, codes: await lookUpCodes(visit.request, { cpv: cpvCodes, places }, app) };
}

export type ReadWork = Awaited<ReturnType<typeof workWanted>>;

/** Adds or takes out a code or a place, or sets the range of values. */
export async function changeWork(visit: Visit, app: OrganisationApp) {
  const form = await visit.request.formData();
  const changes = changesIn(form, await editableProfile(visit, app));
  if (changes) {
    const { pathname, search } = new URL(visit.request.url);
    return send(visit, { form, changes, to: `${pathname}${search}` }, app);
  }
  const wrong = (['valueFrom', 'valueTo'] as const).filter((name) => poundsIn(form, name) === undefined);
  if (wrong.length > 0)
    return refused(
      wrong.map((field) => ({ field, key: field })),
      keptOf(form),
    );
  const range = { valueFrom: poundsIn(form, 'valueFrom') ?? null, valueTo: poundsIn(form, 'valueTo') ?? null };
  return send(visit, { form, changes: range }, app);
}

function changesIn(form: FormData, { profile }: EditableProfile): Changes | null {
  const cpvCodes = codesAfter('cpv', profile.cpvCodes, form);
  const places = codesAfter('places', profile.places, form);
  if (cpvCodes) return { cpvCodes };
  return places && { places };
}

/** Pounds as people write them; null where nothing was written, undefined where it is no sum. */
function poundsIn(form: FormData, name: string): string | null | undefined {
  const written = textOf(form, name)
    .replace(/^£\s*/, '')
    .replaceAll(/(?<=\d),(?=\d{3})/g, '');
  if (written === '') return null;
  return /^\d{1,13}(\.\d{1,2})?$/.test(written) ? written : undefined;
}
