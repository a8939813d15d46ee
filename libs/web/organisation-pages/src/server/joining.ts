import { redirect } from 'react-router';

import {
  AcceptInvitationDocument,
  DemoMailboxDocument,
  InvitationDocument,
  RegisterSupplierDocument,
} from '../documents/people.document.js';
import { faultAt, keptOf, textOf } from '../form/fault.js';
import { SUPPLIER_KINDS } from '../form/supplier-kinds.js';
import { noPage, type OrganisationApp, refused, type Visit } from './organisation-app.js';

/** The invitation whose link was followed; null when there is none. */
export async function invitation({ request }: Visit, app: OrganisationApp) {
  const token = new URL(request.url).searchParams.get('token') ?? '';
  const { invitation: seen, viewer } = await app.ask(InvitationDocument, { token }, request);
  return { token, invitation: seen, signedInAs: viewer?.email ?? null };
}

/** Makes the person a member. */
export async function accept({ request }: Visit, app: OrganisationApp) {
  const token = textOf(await request.formData(), 'token');
  const { acceptInvitation: ended } = await app.askSignedIn(AcceptInvitationDocument, { input: { token } }, request);
  if (ended.__typename === 'AcceptInvitationSuccess') return redirect('/organisations?said=joined');
  return refused([{ key: ended.__typename }], {}, 409);
}

/** Registers a supplier organisation. */
export async function registerOrganisation({ request }: Visit, app: OrganisationApp) {
  const form = await request.formData();
  const supplierKind = SUPPLIER_KINDS.find((kind) => kind === textOf(form, 'supplierKind'));
  const name = textOf(form, 'name');
  if (!supplierKind)
    return refused(
      [...(name === '' ? [{ field: 'name', key: 'name' }] : []), { field: 'supplierKind', key: 'supplierKind' }],
      keptOf(form),
    );
  const input = { name, supplierKind, identifiers: [] };
  const { registerSupplier: ended } = await app.askSignedIn(RegisterSupplierDocument, { input }, request);
  if (ended.__typename === 'RegisterSupplierSuccess')
    return redirect(`/organisations/${ended.organisation.id}/profile`);
  if (ended.__typename === 'IdentifierTaken')
    return refused([{ field: 'name', key: ended.__typename }], keptOf(form), 409);
  return refused(
    ended.faults.map(({ path }) => faultAt(path)),
    keptOf(form),
  );
}

/** Everybody's mail in the demonstration; there is no such page elsewhere. */
export async function mailbox({ request }: Visit, app: OrganisationApp) {
  const { demoMailbox } = await app.askWith(null, DemoMailboxDocument, {}, request);
  if (!demoMailbox) throw noPage();
  return { mails: demoMailbox };
}
