import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';

import { sendResponse } from './send-response.js';
import type { WebSettings } from './settings.js';
import type { StaticFiles } from './static-files.js';
import { webRequest } from './web-request.js';

export interface WebApp {
  readonly name: string;
  readonly files: StaticFiles;
  /** The router: answers every address that is no file. */
  readonly handle: (request: Request) => Promise<Response>;
}

/** Starts the HTTP server of a web app. It ends in good order on SIGTERM and SIGINT. */
export function startWebServer(app: WebApp, { host, port }: WebSettings): Server {
  const server = createServer((request, response) => void answer(app, request, response));
  server.listen(port, host, () => {
    const address = server.address();
    log(app, {
      message: 'listening',
      address: typeof address === 'object' ? `http://${host}:${address?.port}` : address,
    });
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(app, server));
  return server;
}

async function answer(app: WebApp, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url === '/health') return void response.writeHead(200, { 'content-type': 'text/plain' }).end('ok\n');
  if (app.files.serve(request, response)) return;
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  try {
    const answer = await app.handle(webRequest(request, gone.signal));
    if (isStream(answer)) open.add(response.on('close', () => open.delete(response)));
    await sendResponse(answer, response, request);
  } catch (error) {
    if (!gone.signal.aborted) log(app, { level: 'error', message: String(error), path: pathOf(request) });
    if (!response.headersSent)
      response.writeHead(500, { 'content-type': 'text/plain' }).end('Sorry, there is a problem.\n');
  }
}

/** Streams of events, which last until their reader leaves. */
const open = new Set<ServerResponse>();

const isStream = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith('text/event-stream') === true;

/** Without what stands behind it: links in mails carry their secrets there, and these stay out of the log. */
const pathOf = ({ url = '/' }: IncomingMessage): string => url.replace(/[?#].*$/s, '');

/** Takes no new connections, ends streams, lets answers under way finish, then leaves. */
function stop(app: WebApp, server: Server): void {
  log(app, { message: 'stopping' });
  // What a page still asks the API for must not hold the process open.
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  // Whoever reads one asks now and then instead.
  for (const stream of open) stream.destroy();
  setTimeout(() => process.exit(0), 10_000).unref();
}

function log({ name }: WebApp, line: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), app: name, ...line })}\n`);
}
