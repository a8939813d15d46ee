import { randomBytes } from 'node:crypto';
import { PassThrough } from 'node:stream';

import type { ReactNode } from 'react';

import { contentSecurityPolicy, formTokenContext } from '@commonweal/client/server';
import { FormTokenProvider, IslandProvider } from '@commonweal/ui';
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
 * whether it has a form, and a visitor gets the cookie that goes with it; and whether it brings a small script, which
 * then is the only one that may run.
 */
export default async function handleRequest(...[request, status, headers, ...rest]: Answering): Promise<Response> {
  const [context, requestContext] = rest;
  const token = requestContext.get(formTokenContext);
  const islands = new Islands();
  const page = (
    <IslandProvider source={islands.source}>
      <FormTokenProvider source={() => token.value()}>
        <ServerRouter context={context} url={request.url} />
      </FormTokenProvider>
    </IslandProvider>
  );
  headers.set('content-type', 'text/html; charset=utf-8');
  headers.set('vary', 'cookie, accept-language');
  const { body, isWhole } = await rendered(page);
  headers.set('content-security-policy', contentSecurityPolicy(islands.nonce));
  const cookie = await token.newCookie();
  if (cookie) headers.append('set-cookie', cookie);
  if (cookie || request.headers.has('cookie')) headers.set('cache-control', 'private, no-store');
  return new Response(createReadableStreamFromReadable(body), { headers, status: isWhole ? status : 500 });
}

/** The small scripts that a page brings. */
class Islands {
  /** Set by the first of them. */
  nonce: string | undefined;

  readonly source = (name: string) => {
    this.nonce ??= randomBytes(16).toString('base64');
    return { src: `/islands/${name}.js`, nonce: this.nonce };
  };
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
