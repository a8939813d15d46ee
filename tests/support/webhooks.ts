import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { Webhook } from 'standardwebhooks';

import { Cursors } from '@commonweal/graphql';

import { CURSOR_SECRET, type Loose, type TestApi } from './graphql.js';
import type { SignedInPerson } from './people.js';

/** An endpoint that was just made. */
export interface MadeEndpoint {
  readonly id: string;
  readonly secret: string;
}

const CREATE = `mutation Create($input: CreateWebhookEndpointInput!) { createWebhookEndpoint(input: $input) {
  __typename ... on UserError { message path } ... on InvalidInput { faults { path message } }
  ... on CreateWebhookEndpointSuccess { endpoint { id } secret } } }`;
const TEST = `mutation Test($input: SendTestWebhookInput!) { sendTestWebhook(input: $input) {
  __typename ... on SendTestWebhookSuccess { delivery { id } } } }`;
const PAUSE = `mutation Pause($input: PauseWebhookEndpointInput!) { pauseWebhookEndpoint(input: $input) { __typename } }`;

/** Has an address told of the changes of the person's organisation. */
export async function madeEndpoint(
  api: TestApi,
  { organisation, token }: SignedInPerson,
  { url = 'https://hooks.example.org/in', kinds = ['publishTender'] as readonly string[] } = {},
): Promise<MadeEndpoint> {
  const { data, errors } = await api.gql(CREATE, { input: { organisationId: organisation, url, kinds } }, token);
  const made = data?.['createWebhookEndpoint'];
  if (!made?.['endpoint']) throw new Error(JSON.stringify(errors ?? made));
  return { id: String(made['endpoint']['id']), secret: String(made['secret']) };
}

/** Asks for a test. @returns the id of its delivery */
export async function testSent(api: TestApi, { token }: SignedInPerson, { id }: MadeEndpoint): Promise<string> {
  const { data } = await api.gql(TEST, { input: { endpointId: id } }, token);
  return String(data['sendTestWebhook']?.['delivery']?.['id']);
}

/** The cursor of a place near the beginning of the organisation's feed. */
export const earlyCursor = ({ organisationId }: Pick<SignedInPerson, 'organisationId'>): string =>
  new Cursors(CURSOR_SECRET).write([`changes ${organisationId}`, '0', '0']);

/** Inputs for each mutation of webhooks with which it succeeds. */
export async function webhookInputs(api: TestApi, who: SignedInPerson): Promise<Record<string, object>> {
  const [one, removed, paused] = [
    await madeEndpoint(api, who),
    await madeEndpoint(api, who),
    await madeEndpoint(api, who),
  ];
  await api.gql(PAUSE, { input: { endpointId: paused.id } }, who.token);
  const of = ({ id }: MadeEndpoint) => ({ endpointId: id });
  return {
    createWebhookEndpoint: {
      organisationId: who.organisation,
      url: 'https://hooks.example.org/',
      kinds: ['submitBid'],
    },
    pauseWebhookEndpoint: of(one),
    removeWebhookEndpoint: of(removed),
    replayWebhookDelivery: { deliveryId: await testSent(api, who, one) },
    replayWebhooks: { ...of(one), after: earlyCursor(who) },
    resumeWebhookEndpoint: of(paused),
    rotateWebhookSecret: of(one),
    sendTestWebhook: of(one),
  };
}

/** A message as it arrived. */
export interface ReceivedMessage {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a message says, once the library's own verifier has taken it. */
export const verified = (secret: string, { body, headers }: ReceivedMessage): Loose =>
  new Webhook(secret).verify(body, headers as Record<string, string>) as Loose;

/** What a receiver does with its messages, one after the other; the last one goes for all that follow. */
export type Answering = number | ((response: ServerResponse) => void);

/** A system that is told of changes, on this machine. */
export async function webhookReceiver(...answers: readonly Answering[]) {
  const received: ReceivedMessage[] = [];
  const answerTo = (nth: number): Answering => answers[Math.min(nth, answers.length - 1)] ?? 200;
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const answer = answerTo(received.length);
      received.push({ headers: request.headers, body });
      if (typeof answer === 'number') response.writeHead(answer).end(`Answered ${answer}`);
      else answer(response);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/in`,
    received,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export type WebhookReceiver = Awaited<ReturnType<typeof webhookReceiver>>;
