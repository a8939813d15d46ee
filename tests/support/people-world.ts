import { toGlobalId } from '@commonweal/graphql';

import { testDatabase } from './database.js';
import { eventually } from './eventually.js';
import { type Loose, startApi } from './graphql.js';
import { mailSink } from './mail-sink.js';
import type { SignedInPerson } from './people.js';
import { startWorker } from './worker.js';

export const addressOf = ({ personId }: SignedInPerson) => `${personId}@example.org`;
export const personOf = ({ personId }: SignedInPerson) => toGlobalId('Person', { id: personId });

const MEMBERS = `query ($id: ID!) { node(id: $id) { ... on Organisation {
  members(first: 100) { totalCount edges { node { email roles person { id } } } } invitations { email } } } }`;

/** An api, a worker that sends mail into a sink, and what people do about each other. */
export async function peopleWorld() {
  const database = await testDatabase();
  const api = await startApi(database);
  const sink = await mailSink();
  const links = { PORTAL_URL: 'https://bids.council.org', ADMIN_URL: 'https://buying.council.org' };
  const worker = await startWorker(database, { SMTP_URL: sink.url, MAIL_FROM: 'buying@council.org', ...links });

  const mutate = async (name: string, input: object, token: string, answer = ''): Promise<Loose> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on UserError { message path } ${answer} } }`;
    const { data, errors } = await api.gql(document, { input }, token);
    if (errors) throw new Error(JSON.stringify(errors));
    return data[name] as Loose;
  };

  return {
    ...{ database, api, sink, mutate },
    /** How a mutation ends. */
    ended: async (...asked: Parameters<typeof mutate>) => String((await mutate(...asked))['__typename']),
    invite: (by: SignedInPerson, email: string, [roles, language = 'EN']: readonly [readonly string[], string?]) =>
      mutate(
        'invitePerson',
        { organisationId: by.organisation, email, roles, language },
        by.token,
        '... on InvitePersonSuccess { invitation { id email roles } } ... on InvalidInput { faults { path } }',
      ),
    /** The secret in the newest mail to an address, and the mail; `earlier` is how many there were before. */
    posted: async (address: string, earlier = 0): Promise<{ token: string; raw: string }> => {
      const mail = await eventually(
        () => sink.mails.filter(({ to }) => to.includes(address)),
        (found) => found.length > earlier,
      );
      const raw = (mail.at(-1)?.raw ?? '').replaceAll('=\r\n', '').replaceAll('=3D', '=');
      return { token: /accept-invitation\?token=([\w-]+)/.exec(raw)?.[1] ?? '', raw };
    },
    /** An organisation's members and invitations, as somebody sees them. */
    membersOf: async (viewer: SignedInPerson, organisation = viewer.organisation) =>
      (await api.gql(MEMBERS, { id: organisation }, viewer.token)).data.node as Loose,
    close: async () => {
      await worker.stop();
      await sink.stop();
      await api.close();
      await database.drop();
    },
  };
}

export type PeopleWorld = Awaited<ReturnType<typeof peopleWorld>>;
