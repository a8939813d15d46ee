import { PassThrough } from 'node:stream';

import { contentSecurityPolicy } from '@commonweal/client/server';
import { createReadableStreamFromReadable } from '@react-router/node';
import { renderToPipeableStream } from 'react-dom/server';
import { type EntryContext, ServerRouter } from 'react-router';

const PATIENCE_MS = 10_000;

type Answering = readonly [request: Request, status: number, headers: Headers, context: EntryContext];

/** Renders a whole page before the first byte leaves, so that nothing in it needs a script. */
export default function handleRequest(...[request, status, headers, context]: Answering): Promise<Response> {
  headers.set('content-type', 'text/html; charset=utf-8');
  headers.set('content-security-policy', contentSecurityPolicy());
  return new Promise<Response>((resolve, reject) => {
    let finalStatus = status;
    const { pipe, abort } = renderToPipeableStream(<ServerRouter context={context} url={request.url} />, {
      onAllReady() {
        clearTimeout(patience);
        const body = new PassThrough();
        pipe(body);
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status: finalStatus }));
      },
      onShellError: reject,
      onError(error) {
        finalStatus = 500;
        console.error(error);
      },
    });
    const patience = setTimeout(abort, PATIENCE_MS);
  });
}
