import { PassThrough } from 'node:stream';

import type { ReactNode } from 'react';

import { contentSecurityPolicy, formTokenContext } from '@commonweal/client/server';
import { FormTokenProvider } from '@commonweal/ui';
import { createReadableStreamFromReadable } from '@react-router/node';
import { renderToPipeableStream } from 'react-dom/server';
import { type EntryContext, type RouterContextProvider, ServerRouter } from 'react-router';

const PATIENCE_MS = 10_000;

type Answering = readonly [
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  requestContext: RouterContextProvider,
];

/**
 * Renders a whole page before the first byte leaves, so that nothing in it needs a script. Only then is it known
 * whether it has a form, and a visitor gets the cookie that goes with it.
 */
export default async function handleRequest(...[request, status, headers, ...rest]: Answering): Promise<Response> {
  const [context, requestContext] = rest;
  const token = requestContext.get(formTokenContext);
  const page = (
    <FormTokenProvider source={() => token.value()}>
      <ServerRouter context={context} url={request.url} />
    </FormTokenProvider>
  );
  headers.set('content-type', 'text/html; charset=utf-8');
  headers.set('content-security-policy', contentSecurityPolicy());
  headers.set('vary', 'cookie, accept-language');
  const { body, isWhole } = await rendered(page);
  const cookie = await token.newCookie();
  if (cookie) headers.append('set-cookie', cookie);
  if (cookie || request.headers.has('cookie')) headers.set('cache-control', 'private, no-store');
  return new Response(createReadableStreamFromReadable(body), { headers, status: isWhole ? status : 500 });
}

function rendered(page: ReactNode): Promise<{ readonly body: PassThrough; readonly isWhole: boolean }> {
  return new Promise((resolve, reject) => {
    let isWhole = true;
    const { pipe, abort } = renderToPipeableStream(page, {
      onAllReady() {
        clearTimeout(patience);
        const body = new PassThrough();
        pipe(body);
        resolve({ body, isWhole });
      },
      onShellError: reject,
      onError(error) {
        isWhole = false;
        console.error(error);
      },
    });
    const patience = setTimeout(abort, PATIENCE_MS);
  });
}
