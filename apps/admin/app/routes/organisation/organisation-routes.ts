import { type RouteConfigEntry, route } from '@react-router/dev/routes';

/** Organisations, who acts for them, what they tell of themselves; invitations; the demonstration's mail. */
export const organisationRoutes: readonly RouteConfigEntry[] = [
  route('organisations', 'routes/organisation/organisations.tsx'),
  route('organisations/:id/people', 'routes/organisation/people.tsx'),
  route('organisations/:id/people/invite', 'routes/organisation/invite.tsx'),
  route('organisations/:id/people/:personId', 'routes/organisation/person.tsx'),
  route('organisations/:id/profile', 'routes/organisation/profile.tsx'),
  route('accept-invitation', 'routes/organisation/invitation.tsx'),
  route('mailbox', 'routes/organisation/mailbox.tsx'),
];
