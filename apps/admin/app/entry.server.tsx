import { randomBytes } from 'node:crypto';
import { PassThrough } from 'node:stream';

import { contentSecurityPolicy } from '@commonweal/client/server';
import { welshOf } from '@commonweal/messages';
import { createReadableStreamFromReadable } from '@react-router/node';
import { renderToPipeableStream } from 'react-dom/server';
import { type EntryContext, ServerRouter } from 'react-router';

import { learn, learnToSay } from './strings/known-words';
import { strings } from './strings/strings';

learn(strings);
learnToSay(welshOf);

const PATIENCE_MS = 10_000;

type Answering = readonly [request: Request, status: number, headers: Headers, context: EntryContext];

/** Renders a page whose scripts run only under a nonce made for this one answer. */
export default function handleRequest(...[request, status, headers, context]: Answering): Promise<Response> {
  const nonce = randomBytes(16).toString('base64');
  headers.set('content-type', 'text/html; charset=utf-8');
  headers.set('content-security-policy', contentSecurityPolicy(nonce));
  headers.set('cache-control', 'private, no-store');
  return new Promise<Response>((resolve, reject) => {
    let finalStatus = status;
    const page = <ServerRouter context={context} url={request.url} nonce={nonce} />;
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
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
