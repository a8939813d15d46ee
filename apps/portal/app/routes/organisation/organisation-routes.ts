import { type RouteConfigEntry, route } from '@react-router/dev/routes';

/** Organisations, who acts for them, what they tell of themselves; invitations; the demonstration's mail. */
export const organisationRoutes: readonly RouteConfigEntry[] = [
  route('organisations', 'routes/organisation/organisations.tsx'),
  route('organisations/new', 'routes/organisation/register.tsx'),
  route('organisations/:id/people', 'routes/organisation/people.tsx'),
  route('organisations/:id/people/invite', 'routes/organisation/invite.tsx'),
  route('organisations/:id/people/:personId', 'routes/organisation/person.tsx'),
  route('organisations/:id/profile', 'routes/organisation/profile.tsx'),
  route('organisations/:id/profile/about', 'routes/organisation/profile-about.tsx'),
  route('organisations/:id/profile/work', 'routes/organisation/profile-work.tsx'),
  route('organisations/:id/profile/places', 'routes/organisation/profile-places.tsx'),
  route('organisations/:id/profile/declarations', 'routes/organisation/profile-declarations.tsx'),
  route('organisations/:id/profile/identifiers', 'routes/organisation/profile-identifiers.tsx'),
  route('organisations/:id/profile/policies', 'routes/organisation/profile-policies.tsx'),
  route('organisations/:id/profile/insurances', 'routes/organisation/profile-insurances.tsx'),
  route('organisations/:id/profile/connected-persons', 'routes/organisation/profile-connected-persons.tsx'),
  route('accept-invitation', 'routes/organisation/invitation.tsx'),
  route('mailbox', 'routes/organisation/mailbox.tsx'),
];
