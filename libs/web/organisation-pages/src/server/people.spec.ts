import { expect, it } from '@jest/globals';

import type { OrganisationApp } from './organisation-app.js';
import { people, person } from './people.js';

const member = (id: string) => ({ node: { email: `${id}@example.org`, roles: ['VIEWER'], person: { id, name: id } } });
const pages: Readonly<Record<string, object>> = {
  first: { edges: [member('first-of-all')], pageInfo: { hasNextPage: true, endCursor: 'behind-fifty' } },
  'behind-fifty': { edges: [member('fifty-first')], pageInfo: { hasNextPage: false, endCursor: 'behind-all' } },
};
const viewer = { person: { id: 'keeper' }, memberships: [{ roles: ['OWNER'], organisation: { id: 'kitchen' } }] };

/** Answers as the API does about the people of one organisation. */
const app = {
  askSignedIn: (_: unknown, { after }: { readonly after: string | null }) =>
    Promise.resolve({
      viewer,
      node: {
        ...{ __typename: 'Organisation', id: 'kitchen', name: 'Kitchen', kind: 'SUPPLIER', invitations: [] },
        members: pages[after ?? 'first'],
      },
    }),
} as unknown as OrganisationApp;

const visit = (path: string, personId?: string) => ({
  request: new Request(`http://portal.example/organisations/kitchen/people${path}`),
  params: { id: 'kitchen', personId },
});

it('tells on which page of the people somebody is, so that a link to them finds them again', async () => {
  const { next } = await people(visit(''), app);
  const { after, members } = await people(visit(`?after=${next}`), app);
  expect([after, members.map(({ person: { id } }) => id)]).toEqual(['behind-fifty', ['fifty-first']]);
  const found = await person(visit(`/fifty-first?after=${after}`, 'fifty-first'), app);
  expect(found.member.email).toBe('fifty-first@example.org');
  await expect(person(visit('/fifty-first', 'fifty-first'), app)).rejects.toMatchObject({ status: 404 });
});
