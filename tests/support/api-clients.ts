import type { TestApi } from './graphql.js';
import type { SignedInPerson } from './people.js';

/** A program that was just made. */
export interface MadeClient {
  readonly id: string;
  readonly clientId: string;
  readonly secret: string;
}

const CREATE = `mutation Create($input: CreateApiClientInput!) { createApiClient(input: $input) {
  __typename ... on UserError { message path } ... on CreateApiClientSuccess { client { id clientId } secret } } }`;

/** Makes a program of the person's organisation. */
export async function madeClient(
  api: TestApi,
  maker: SignedInPerson,
  { kind = 'API_KEY', scopes = ['TENDERS_READ'] as readonly string[] } = {},
): Promise<MadeClient> {
  const input = { organisationId: maker.organisation, name: 'Contracts register', kind, scopes };
  const { data } = await api.gql(CREATE, { input }, maker.token);
  const made = data.createApiClient;
  if (!made?.['client']) throw new Error(JSON.stringify(made));
  return {
    id: String(made['client']['id']),
    clientId: String(made['client']['clientId']),
    secret: String(made['secret']),
  };
}

export interface FormAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Sends a form to one of the OAuth endpoints. */
export async function sendForm(
  api: TestApi,
  path: 'token' | 'revoke',
  form: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<FormAnswer> {
  const response = await fetch(new URL(`/oauth/${path}`, api.url), {
    method: 'POST',
    headers,
    body: new URLSearchParams(form),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as FormAnswer['body'] };
}

export const basic = ({ clientId, secret }: MadeClient) => ({
  authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`,
});
