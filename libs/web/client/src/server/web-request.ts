import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';

/** The request as the web standard has it, for the router. The body streams; it is never buffered here. */
export function webRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const { method = 'GET', url = '/' } = incoming;
  const init = { method, headers: headersOf(incoming), signal };
  if (method === 'GET' || method === 'HEAD') return new Request(addressOf(incoming, url), init);
  const body = Readable.toWeb(incoming) as ReadableStream;
  const streaming = { ...init, body, duplex: 'half' };
  return new Request(addressOf(incoming, url), streaming);
}

function addressOf({ headers }: IncomingMessage, path: string): URL {
  const protocol = headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
  const host = String(headers['x-forwarded-host'] ?? headers.host ?? 'localhost');
  const safePath = path.replace(/^\/+/, '/');
  return new URL(`${protocol}://${host}${safePath}`);
}

/** What came, and from which address it came last, after those that proxies have noted. */
function headersOf({ rawHeaders, socket }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let index = 0; index < rawHeaders.length; index += 2)
    headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '');
  headers.append('x-forwarded-for', socket.remoteAddress ?? 'unknown');
  return headers;
}
