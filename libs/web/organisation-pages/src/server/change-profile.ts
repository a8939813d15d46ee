import { redirect } from 'react-router';

import { parseLocalDate } from '@commonweal/calendar';
import type { UpdateSupplierProfileInput } from '@commonweal/client';
import { VCSE_KINDS } from '@commonweal/suppliers';
import { submittedDate } from '@commonweal/ui';

import { UpdateSupplierProfileDocument } from '../documents/profile.document.js';
import { type Fault, faultAt, keptOf, textOf } from '../form/fault.js';
import { type EntryField, PROFILE_LISTS, type ProfileList } from '../form/profile-lists.js';
import { type OrganisationApp, refused, type Visit } from './organisation-app.js';
import { editableProfile, type EditableProfile } from './profile.js';

type Changes = Omit<UpdateSupplierProfileInput, 'organisationId' | 'version'>;

interface Change {
  readonly form: FormData;
  readonly changes: Changes;
  /** The field that every fault is about; as the API's path says, unless told. */
  readonly field?: string;
  /** Where to go on; the profile, unless told. */
  readonly to?: string;
}

/** Sends changes against the version that the form was written for. */
export async function send(
  { request, params: { id = '' } }: Visit,
  { form, changes, field, to = `/organisations/${id}/profile?said=saved` }: Change,
  app: OrganisationApp,
) {
  const input = { organisationId: id, version: Number(textOf(form, 'version')), ...changes };
  const { updateSupplierProfile: ended } = await app.askSignedIn(UpdateSupplierProfileDocument, { input }, request);
  const name = ended.__typename;
  if (name === 'UpdateSupplierProfileSuccess') return redirect(to);
  if (name === 'InvalidInput')
    return refused(
      ended.faults.map(({ path }): Fault => (field ? { field, key: field } : faultAt(path))),
      keptOf(form),
    );
  return refused([{ key: name }], keptOf(form), 409);
}

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Sets size and kind. */
export async function changeAbout(visit: Visit, app: OrganisationApp) {
  const form = await visit.request.formData();
  const headcount = textOf(form, 'headcount');
  if (!/^\d{0,9}$/.test(headcount)) return refused([{ field: 'headcount', key: 'headcount' }], keptOf(form));
  const amounts = ['turnover', 'balanceSheet'] as const;
  const wrong = amounts.filter((name) => !/^(\d+(\.\d{1,2})?)?$/.test(textOf(form, name)));
  if (wrong.length > 0)
    return refused(
      wrong.map((field) => ({ field, key: field })),
      keptOf(form),
    );
  const changes = {
    headcount: headcount === '' ? null : Number(headcount),
    turnover: orNull(textOf(form, 'turnover')),
    balanceSheet: orNull(textOf(form, 'balanceSheet')),
    vcseKind: VCSE_KINDS.find((kind) => kind === textOf(form, 'vcseKind')) ?? null,
  } as Changes;
  return send(visit, { form, changes }, app);
}

/** Sets the places served: codes between spaces, commas or line breaks. */
export async function changePlaces(visit: Visit, app: OrganisationApp) {
  const form = await visit.request.formData();
  const places = textOf(form, 'places')
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean);
  return send(visit, { form, changes: { places: [...new Set(places)] }, field: 'places' }, app);
}

/** Adds an entry to a list, or takes one away. */
export const changeList = (name: ProfileList['name']) => async (visit: Visit, app: OrganisationApp) => {
  const list = PROFILE_LISTS.find((each) => each.name === name) as ProfileList;
  const form = await visit.request.formData();
  const before = entriesOf(await editableProfile(visit, app), list);
  const removed = form.get('remove');
  if (removed !== null) {
    const entries = before.filter((_, index) => index !== Number(removed));
    return send(visit, { form, changes: { [list.key]: entries } as Changes }, app);
  }
  const wrong = list.fields.filter((field) => !isAnswered(form, field));
  if (wrong.length > 0)
    return refused(
      wrong.map((field) => ({ field: field.name, key: field.name })),
      keptOf(form),
    );
  const entry = Object.fromEntries(list.fields.map((field) => [field.name, orNull(answerTo(form, field))]));
  return send(visit, { form, changes: { [list.key]: [...before, entry] } as Changes }, app);
};

const answerTo = (form: FormData, { as, name }: EntryField): string =>
  as === 'date' ? submittedDate(form, name) : textOf(form, name);

function isAnswered(form: FormData, field: EntryField): boolean {
  const answer = answerTo(form, field);
  return answer === '' ? field.optional === true : field.as !== 'date' || parseLocalDate(answer).ok;
}

/** The entries that stand, as the API takes them back. */
function entriesOf({ organisation, profile }: EditableProfile, { key, fields }: ProfileList) {
  const entries: readonly object[] = key === 'identifiers' ? organisation.identifiers : profile[key];
  return entries.map((entry) =>
    Object.fromEntries(fields.map(({ name }) => [name, (entry as Record<string, unknown>)[name] ?? null])),
  );
}

/** First which grounds apply; then, for those that do, what happened. All others are declared not to apply. */
export async function changeDeclarations(visit: Visit, app: OrganisationApp) {
  const { request, params } = visit;
  const form = await request.formData();
  const chosen = form.getAll('applies').map(String);
  if (form.get('intent') === 'choose' && chosen.length > 0) {
    const search = new URLSearchParams(chosen.map((ground) => ['applies', ground]));
    return redirect(`/organisations/${params.id ?? ''}/profile/declarations?${search}`);
  }
  const { profile } = await editableProfile(visit, app);
  const grounds = [...profile.declarations.map(({ ground }) => ground), ...profile.undeclaredGrounds];
  const silent = chosen.filter((ground) => textOf(form, ground) === '');
  if (silent.length > 0)
    return refused(
      silent.map((field) => ({ field, key: 'explanation' })),
      keptOf(form),
    );
  const declarations = grounds.map((ground) => {
    const applies = chosen.includes(ground);
    return { ground, applies, explanation: applies ? textOf(form, ground) : null };
  });
  return send(visit, { form, changes: { declarations } as Changes, field: 'applies' }, app);
}
