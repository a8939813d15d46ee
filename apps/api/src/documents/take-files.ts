import type { Readable } from 'node:stream';

import type { FastifyAdapter } from '@nestjs/platform-fastify';

/** How a file comes: its bytes and nothing else. */
export const FILE_TYPE = 'application/octet-stream';

/** Where files come in; how long one may be is for the use case to say, in words. */
const UPLOADS = '/uploads/';

/** Lets bodies of files through as streams: they are never held whole. */
export function takeFiles(adapter: FastifyAdapter): void {
  const server = adapter.getInstance();
  server.addContentTypeParser(FILE_TYPE, (_request, payload: Readable, done) => done(null, payload));
  server.addHook('onRoute', (route) => {
    if (route.url.startsWith(UPLOADS)) route.bodyLimit = Number.MAX_SAFE_INTEGER;
  });
}
