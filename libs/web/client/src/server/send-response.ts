import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { encodingFor, pageCompressor } from './compression.js';
import { SECURITY_HEADERS } from './security-headers.js';

/** Sends what the router answered, compressed where the browser takes it. */
export async function sendResponse(response: Response, to: ServerResponse, request: IncomingMessage): Promise<void> {
  const accepted = request.headers['accept-encoding'];
  const encoding = encodingFor(String(accepted ?? ''), response.headers.get('content-type') ?? '');
  to.statusCode = response.status;
  setHeaders(to, response.headers);
  if (!response.body || request.method === 'HEAD') return void to.end();
  const body = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]);
  if (!encoding) return pipeline(body, to);
  to.setHeader('content-encoding', encoding);
  to.appendHeader('vary', 'accept-encoding');
  to.removeHeader('content-length');
  return pipeline(body, pageCompressor(encoding), to);
}

function setHeaders(to: ServerResponse, headers: Headers): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) to.setHeader(name, value);
  for (const [name, value] of headers) if (name !== 'set-cookie') to.setHeader(name, value);
  const cookies = headers.getSetCookie();
  if (cookies.length > 0) to.setHeader('set-cookie', cookies);
}
