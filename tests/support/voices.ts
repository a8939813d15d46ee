import type { TestDatabase } from './database.js';
import type { Loose, TestApi } from './graphql.js';
import { asOwner, type SignedInPerson } from './people.js';

const ROUND = `id phase areaCode title ballotKind mostChoices area { code name } authority { name }
  needs { id number title titleCy state byAuthority }
  results { countedAt ballots { shown count } channels { channel ballots { shown count } } smallCountThreshold
    needs { rank percent points need { title } ballots { shown count } } }`;
const FAULTS = '... on InvalidInput { faults { path message } } ... on UserError { message path }';

const HOUR = 60 * 60 * 1000;
export const AREA = 'E06999001';

/** A round of the person's authority that is open for a day, with three needs. */
export const newRound = ({ organisation }: Pick<SignedInPerson, 'organisation'>, more: object = {}) => ({
  ...{ authorityId: organisation, area: AREA, title: 'What matters here?', ballotKind: 'APPROVAL', mostChoices: 2 },
  opensAt: new Date(Date.now() - 25 * HOUR).toISOString(),
  closesAt: new Date(Date.now() + 24 * HOUR).toISOString(),
  needs: [{ title: 'A later bus' }, { title: 'A youth club' }, { title: 'A warm room', titleCy: 'Ystafell gynnes' }],
  ...more,
});

/** Calls a mutation and gives what it ended in. */
export async function ended(
  api: TestApi,
  name: string,
  input: object,
  { token, answer = '' }: { readonly token?: string | undefined; readonly answer?: string } = {},
): Promise<Loose> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const success = answer && `... on ${type}Success { ${answer} }`;
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ${FAULTS} ${success} } }`;
  const { data, errors } = await api.gql(query, { input }, token);
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name] as Loose;
}

/** An open round. */
export async function openedRound(api: TestApi, lead: SignedInPerson, more: object = {}): Promise<Loose> {
  const opened = await ended(api, 'openPriorityRound', newRound(lead, more), {
    token: lead.token,
    answer: `round { ${ROUND} }`,
  });
  if (!opened['round']) throw new Error(JSON.stringify(opened));
  return opened['round'];
}

export async function roundOf(api: TestApi, id: unknown, token?: string): Promise<Loose> {
  const { data, errors } = await api.gql(`query ($id: ID!) { priorityRound(id: $id) { ${ROUND} } }`, { id }, token);
  if (errors) throw new Error(JSON.stringify(errors));
  return data['priorityRound'] as Loose;
}

/** The ids of needs by their numbers. */
export const needsOf = (round: Loose, ...numbers: readonly number[]): string[] =>
  numbers.map((number) => String(round['needs']?.find((need) => Number(need['number']) === number)?.['id']));

let browsers = 0;
const CAST = `mutation ($input: CastBallotInput!) { castBallot(input: $input) { __typename
  ... on CastBallotSuccess { replaced } ... on UserError { message path } ... on AttemptsUsedUp { retryAt } } }`;

/** Casts a ballot from a browser and an address of its own, unless they are named; addresses count with `trustedProxies`. */
export async function casts(
  api: TestApi,
  round: Loose,
  { choices, browser, address }: { choices: readonly string[]; browser?: string; address?: string },
): Promise<Loose> {
  browsers += 1;
  const browserToken = browser ?? `another-browser-number-${browsers}`;
  const from = address ?? `198.51.${Math.floor(browsers / 250)}.${browsers % 250}`;
  const variables = { input: { roundId: round['id'], browserToken, choices } };
  const { answer } = await api.send({ query: CAST, variables }, { 'x-forwarded-for': from });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data['castBallot'] as Loose;
}

/** Moves a round so that its closing time has just passed. */
export const passClosing = (database: TestDatabase, roundId: string) =>
  asOwner(database, (owner) =>
    owner.query(
      `update priority_round set opens_at = opens_at - interval '2 days',
         closes_at = clock_timestamp() - interval '1 second' where id = $1`,
      [roundId],
    ),
  );

/** Lets a database know the place of the rounds, where no places are imported. */
export const knowPlace = (database: TestDatabase) =>
  asOwner(database, (owner) =>
    owner.query(
      `insert into place (code, kind, name, dataset, is_fictional) values ($1, 'LOCAL_AUTHORITY', 'Harbourside', 'test', true)
         on conflict do nothing`,
      [AREA],
    ),
  );

/** What staff do with rounds, each with one of its own, and what everybody may do. */
export async function voiceInputs(
  api: TestApi,
  database: TestDatabase,
  lead: SignedInPerson,
): Promise<Record<string, object>> {
  await knowPlace(database);
  const [open, over] = [await openedRound(api, lead), await openedRound(api, lead)];
  await passClosing(database, rowIdOf(over['id']));
  const [choice = ''] = needsOf(open, 1);
  const receivedOn = new Date().toISOString().slice(0, 10);
  return {
    openPriorityRound: newRound(lead),
    moderateNeed: {
      needId: choice,
      decision: 'SHOW',
      title: 'A much later bus',
      titleCy: 'Bws hwyrach',
      reason: 'Said so',
    },
    enterBallot: {
      ...{ roundId: open['id'], channel: 'PAPER', batch: 'Library' },
      sheet: 1,
      receivedOn,
      choices: [choice],
    },
    closePriorityRound: { roundId: over['id'] },
    castBallot: { roundId: open['id'], browserToken: 'one-browser-of-many-others', choices: [choice] },
    proposeNeed: { roundId: open['id'], title: 'A bench' },
  };
}

const rowIdOf = (globalId: unknown): string =>
  Buffer.from(String(globalId), 'base64url').toString().split(':')[2] ?? '';
