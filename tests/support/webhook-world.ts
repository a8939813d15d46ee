import { eventually } from './eventually.js';
import type { Loose } from './graphql.js';
import { asOwner, type SignedInPerson, signedIn } from './people.js';
import { type Answering, madeEndpoint, type MadeEndpoint, type WebhookReceiver, webhookReceiver } from './webhooks.js';
import { rowId, type World, world } from './world.js';

const ENDPOINT = `query ($id: ID!) { node(id: $id) { ... on WebhookEndpoint { status
  deliveries(first: 50) { edges { node {
    id messageId kind state attempts statusCode durationMs fault answer nextAttemptAt } } } } } }`;

/** An API whose webhooks may lead to this machine, and systems that are told of changes. */
export async function webhookWorld() {
  const here = await world(0, { webhooksToLoopback: true });
  const receivers: WebhookReceiver[] = [];
  const receiver = async (...answers: readonly Answering[]) => {
    const made = await webhookReceiver(...answers);
    receivers.push(made);
    return made;
  };
  return {
    ...webhookSights(here),
    here,
    receiver,
    /** Somebody new whose organisation tells a receiver of notices that are imported. */
    async told(...answers: readonly Answering[]) {
      const [who, made] = [await signedIn(here.database), await receiver(...answers)];
      const endpoint = await madeEndpoint(here.api, who, { url: made.url, kinds: ['importNotice'] });
      return { who, receiver: made, endpoint };
    },
    close: async () => {
      await Promise.all(receivers.map(({ stop }) => stop()));
      await here.close();
    },
  };
}

export type WebhookWorld = Awaited<ReturnType<typeof webhookWorld>>;

/** Looks at webhooks, and does something to them. */
function webhookSights({ api, database }: World) {
  const sql = <Row>(text: string, values: readonly unknown[] = []) =>
    asOwner(database, async (client) => (await client.query(text, [...values])).rows as Row[]);
  const seen = async ({ id }: MadeEndpoint, { token }: SignedInPerson) => {
    const endpoint = (await api.gql(ENDPOINT, { id }, token)).data['node'] as Loose;
    const deliveries = endpoint['deliveries']?.['edges']?.map(({ node }) => node as Loose) ?? [];
    return { status: endpoint['status'] as string, deliveries };
  };
  return {
    sql,
    seen,
    /** The newest delivery of an endpoint, once it is so. */
    delivery: (endpoint: MadeEndpoint, who: SignedInPerson, isSo: (one: Loose) => boolean) =>
      eventually(
        async () => (await seen(endpoint, who)).deliveries[0] as Loose,
        (one) => one !== undefined && isSo(one),
      ),
    /** The next try is due now, as if the time had passed. */
    passTime: ({ id }: MadeEndpoint) =>
      sql(
        `update webhook_delivery set next_attempt_at = clock_timestamp() where endpoint_id = $1 and state = 'WAITING'`,
        [rowId(id)],
      ),
    /** Does a mutation; `fields` of its success are given. */
    async ask(name: string, input: object, [who, fields = '']: readonly [SignedInPerson, string?]) {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
      const query = `mutation ($input: ${type}Input!) {
        ${name}(input: $input) { __typename ... on ${type}Success { __typename ${fields} } } }`;
      const { data, errors } = await api.gql(query, { input }, who.token);
      if (errors) throw new Error(JSON.stringify(errors));
      return data[name] as Loose;
    },
  };
}

export const inState = (state: string) => (one: Loose) => String(one['state']) === state;
export const tried = (times: number) => (one: Loose) => Number(one['attempts']) >= times;
