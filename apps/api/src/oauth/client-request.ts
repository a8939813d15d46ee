import type { Credentials } from '@commonweal/integration';

import { OAuthFault } from './oauth-fault.js';

/** A request of a client that has shown who it is. */
export interface ClientRequest {
  readonly credentials: Credentials;
  readonly parameters: Readonly<Record<string, string>>;
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

const FORM = /^application\/x-www-form-urlencoded\s*(;|$)/i;
const LONGEST = 2_000;

/**
 * Reads a form and the client's credentials, from the header (client_secret_basic) or the form (client_secret_post).
 *
 * @throws OAuthFault when the form or the credentials cannot be read
 */
export function readClientRequest(headers: Headers, body: unknown): ClientRequest {
  if (!FORM.test(String(headers['content-type'])))
    throw new OAuthFault('invalid_request', 'Send a form: application/x-www-form-urlencoded');
  const parameters = readForm(body);
  const basic = readBasic(headers['authorization']);
  if (basic) admitBeside(basic, parameters);
  return { credentials: basic ?? credentialsIn(parameters), parameters };
}

type Parameters = ClientRequest['parameters'];

function admitBeside(
  { clientId }: Credentials,
  { client_id: named = clientId, client_secret: secret }: Parameters,
): void {
  if (secret !== undefined)
    throw new OAuthFault('invalid_request', 'Send the secret once: in the header or in the form');
  if (named !== clientId) throw new OAuthFault('invalid_request', 'The header and the form name different clients');
}

function credentialsIn({ client_id: clientId, client_secret: secret }: Parameters): Credentials {
  if (!clientId || !secret) throw new OAuthFault('invalid_client', 'client_id or client_secret is missing');
  return { clientId, secret };
}

function readForm(body: unknown): Record<string, string> {
  const entries = Object.entries((body ?? {}) as Record<string, unknown>);
  const twice = entries.find(([, value]) => typeof value !== 'string' || value.length > LONGEST);
  if (twice) throw new OAuthFault('invalid_request', 'A parameter is given twice or is too long');
  return Object.fromEntries(entries) as Record<string, string>;
}

/** Identifier and secret are form-encoded before they are joined (RFC 6749 §2.3.1). */
function readBasic(header: string | string[] | undefined): Credentials | null {
  if (header === undefined) return null;
  const [, encoded] = /^Basic ([A-Za-z0-9+/]+={0,2})$/i.exec(String(header)) ?? [];
  const [, clientId, secret] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded ?? '', 'base64').toString()) ?? [];
  if (clientId === undefined || secret === undefined)
    throw new OAuthFault('invalid_client', 'The Authorization header cannot be read');
  return { clientId: formDecoded(clientId), secret: formDecoded(secret) };
}

function formDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new OAuthFault('invalid_client', 'The Authorization header is not form-encoded');
  }
}
