import { redirect } from 'react-router';

import {
  ChangeRolesDocument,
  InvitePersonDocument,
  OwnOrganisationsDocument,
  PeopleDocument,
  RemoveMemberDocument,
  RevokeInvitationDocument,
} from '../documents/people.document.js';
import { faultAt, keptOf, textOf } from '../form/fault.js';
import { isKeeper, rolesAt, rolesIn } from '../form/roles.js';
import { noPage, type OrganisationApp, refused, type Visit } from './organisation-app.js';

/** The organisations that the person acts for, and as what. */
export async function ownOrganisations({ request }: Visit, app: OrganisationApp) {
  const { viewer } = await app.askSignedIn(OwnOrganisationsDocument, {}, request);
  if (!viewer) throw redirect('/sign-in');
  const { memberships, onBehalfOf } = viewer;
  return { memberships, isHelping: onBehalfOf !== null, said: new URL(request.url).searchParams.get('said') };
}

/** Who acts for an organisation, and who is invited to; for its own people. */
export async function people({ request, params: { id = '' } }: Visit, app: OrganisationApp) {
  const { searchParams } = new URL(request.url);
  const after = searchParams.get('after');
  const { viewer, node } = await app.askSignedIn(PeopleDocument, { id, after }, request);
  if (!viewer || node?.__typename !== 'Organisation' || !node.members) throw noPage();
  const { name, kind, members, invitations } = node;
  return {
    organisation: { id: node.id, name, kind },
    members: members.edges.map((edge) => edge.node),
    ...{ after, next: members.pageInfo.hasNextPage ? members.pageInfo.endCursor : null },
    isKeeper: isKeeper(rolesAt(viewer.memberships, node.id) ?? []),
    ...{ invitations, self: viewer.person.id, said: searchParams.get('said') },
  };
}

/** One of those people, on the page of them that the address names. */
export async function person(visit: Visit, app: OrganisationApp) {
  const all = await people(visit, app);
  const found = all.members.find((member) => member.person.id === visit.params.personId);
  const isSelf = found?.person.id === all.self;
  if (!found || !(all.isKeeper || isSelf)) throw noPage();
  return { organisation: all.organisation, member: found, isSelf, isKeeper: all.isKeeper };
}

/** An organisation whose people the person looks after, and the language that an invitation is written in unless told. */
export async function inviting(visit: Visit, app: OrganisationApp) {
  const { organisation, isKeeper: mayInvite } = await people(visit, app);
  if (!mayInvite) throw noPage();
  return { organisation, language: (await app.languageOf(visit.request)).language };
}

/** Takes an invitation back. */
export async function revoke({ request, params: { id = '' } }: Visit, app: OrganisationApp) {
  const input = { invitationId: textOf(await request.formData(), 'invitationId') };
  const { revokeInvitation: ended } = await app.askSignedIn(RevokeInvitationDocument, { input }, request);
  if (ended.__typename === 'RevokeInvitationSuccess') return redirect(`/organisations/${id}/people?said=revoked`);
  return refused([{ key: ended.__typename }], {}, 409);
}

/** Invites somebody. */
export async function invite({ request, params: { id = '' } }: Visit, app: OrganisationApp) {
  const form = await request.formData();
  const language = textOf(form, 'language') === 'cy' ? ('CY' as const) : ('EN' as const);
  const roles = rolesIn(form.getAll('roles').map(String));
  const input = { organisationId: id, email: textOf(form, 'email'), roles, language };
  const { invitePerson: ended } = await app.askSignedIn(InvitePersonDocument, { input }, request);
  if (ended.__typename === 'InvitePersonSuccess') return redirect(`/organisations/${id}/people?said=invited`);
  const kept = keptOf(form);
  if (ended.__typename === 'InvalidInput')
    return refused(
      ended.faults.map(({ path }) => faultAt(path)),
      kept,
    );
  const field = ended.__typename === 'AlreadyMember' ? { field: 'email' } : {};
  return refused([{ ...field, key: ended.__typename }], kept, 409);
}

/** Changes somebody's roles, or ends that they act for the organisation. */
export async function changePerson(visit: Visit, app: OrganisationApp) {
  const { request, params } = visit;
  const form = await request.formData();
  const who = { organisationId: params.id ?? '', personId: params.personId ?? '' };
  if (form.get('intent') === 'remove') return remove(request, who, app);
  const roles = rolesIn(form.getAll('roles').map(String));
  const { changeRoles: ended } = await app.askSignedIn(ChangeRolesDocument, { input: { ...who, roles } }, request);
  if (ended.__typename === 'ChangeRolesSuccess')
    return redirect(`/organisations/${who.organisationId}/people?said=changed`);
  const key = ended.__typename === 'InvalidInput' ? 'roles' : ended.__typename;
  return refused([{ field: 'roles', key }], keptOf(form), ended.__typename === 'InvalidInput' ? 400 : 409);
}

async function remove(
  request: Request,
  who: { readonly organisationId: string; readonly personId: string },
  app: OrganisationApp,
) {
  const { removeMember: ended } = await app.askSignedIn(RemoveMemberDocument, { input: who }, request);
  if (ended.__typename !== 'RemoveMemberSuccess') return refused([{ key: ended.__typename }], {}, 409);
  // Whoever has left sees the people no longer.
  return redirect(`/organisations?said=removed`);
}
