import type { TestDatabase } from './database.js';
import type { Loose, TestApi } from './graphql.js';
import { asOwner, type SignedInPerson, signedIn } from './people.js';

export const START = `mutation Start($input: StartAssistedSessionInput!) { startAssistedSession(input: $input) {
  __typename ... on UserError { message } ... on InvalidInput { faults { path } }
  ... on StartAssistedSessionSuccess { token session { id helperName endsAt startedAt } } } }`;

/** Somebody of another authority whom the operator has named as a helper. */
export async function madeHelper(database: TestDatabase): Promise<SignedInPerson> {
  const helper = await signedIn(database);
  await asOwner(database, (client) =>
    client.query(
      `with named as (update person set name = 'Nia Helper' where id = $1 returning id)
       insert into helper (person_id) select id from named`,
      [helper.personId],
    ),
  );
  return helper;
}

/** An input that starts a session for a supplier's person. */
export const startInput = (api: TestApi, database: TestDatabase, helped: SignedInPerson) =>
  asOwner(database, async (client) => {
    const { rows } = await client.query<{ email: string; name: string }>(
      'select p.email, o.name from person p, organisation o where p.id = $1 and o.id = $2',
      [helped.personId, helped.organisationId],
    );
    const [{ email, name } = { email: '', name: '' }] = rows;
    const { data } = await api.gql('{ consentText { version } }');
    const consentVersion = String(data.consentText?.['version']);
    return {
      email,
      supplierName: name,
      consentVersion,
      consentGiven: true,
      reason: 'Cannot see the screen',
      minutes: 30,
    };
  });

/** Starts an assisted session. */
export async function assisted(
  [api, database]: readonly [TestApi, TestDatabase],
  helper: SignedInPerson,
  helped: SignedInPerson,
): Promise<{ token: string; id: string }> {
  const input = await startInput(api, database, helped);
  const { data } = await api.gql(START, { input }, helper.token);
  const started = data.startAssistedSession as Loose;
  if (!started['token']) throw new Error(JSON.stringify(started));
  return { token: String(started['token']), id: String(started['session']?.['id']) };
}
