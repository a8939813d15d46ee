import { redirect } from 'react-router';

import type { ProfileQuery } from '@commonweal/client';
import { EXCLUSION_GROUNDS, type ExclusionGround } from '@commonweal/suppliers';

import { ProfileDocument } from '../documents/profile.document.js';
import { isEditor, rolesAt } from '../form/roles.js';
import { noPage, type OrganisationApp, type Visit } from './organisation-app.js';

type Node = Extract<NonNullable<ProfileQuery['node']>, { readonly __typename: 'Organisation' }>;
export type Profile = NonNullable<Node['profile']>;

/** What a supplier has told of itself so far: nothing. */
const NOTHING: Profile = {
  ...{ version: 0, headcount: null, turnover: null, balanceSheet: null, size: null, vcseKind: null },
  ...{ cpvCodes: [], valueFrom: null, valueTo: null },
  ...{ places: [], policies: [], insurances: [], declarations: [], connectedPersons: [] },
  undeclaredGrounds: Object.keys(EXCLUSION_GROUNDS) as ExclusionGround[],
};

/** A supplier with its profile, as far as the person may see it. */
export async function profile({ request, params: { id = '' } }: Visit, app: OrganisationApp) {
  const { viewer, node, registers } = await app.askSignedIn(ProfileDocument, { id }, request);
  if (!viewer) throw redirect('/sign-in');
  if (node?.__typename !== 'Organisation' || node.kind !== 'SUPPLIER') throw noPage();
  const own = rolesAt(viewer.memberships, node.id);
  const { language } = await app.languageOf(request);
  return {
    ...{ organisation: node, profile: node.profile ?? NOTHING, isNew: node.profile === null },
    ...{ isOwn: own !== undefined, mayEdit: isEditor(own ?? []) },
    registers: registers.map(({ nameCy, ...register }) =>
      language === 'cy' ? { ...register, name: nameCy } : register,
    ),
    said: new URL(request.url).searchParams.get('said'),
  };
}

/** The same, for somebody who may change it. */
export async function editableProfile(visit: Visit, app: OrganisationApp) {
  const read = await profile(visit, app);
  if (!read.mayEdit) throw noPage();
  return { ...read, chosen: new URL(visit.request.url).searchParams.getAll('applies') };
}

export type ReadProfile = Awaited<ReturnType<typeof profile>>;
export type EditableProfile = Awaited<ReturnType<typeof editableProfile>>;
