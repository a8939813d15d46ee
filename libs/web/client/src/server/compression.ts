import type { Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

const COMPRESSIBLE = /^(text\/(?!event-stream)|application\/(json|javascript|manifest\+json|xml)|image\/svg)/;

/** The best encoding that the browser takes for this kind of content; undefined to send it as it is. */
export function encodingFor(accepted: string | undefined, contentType: string): Encoding | undefined {
  if (!COMPRESSIBLE.test(contentType)) return undefined;
  const offers = (accepted ?? '').split(',').map((offer) => offer.trim());
  const takes = (encoding: string) =>
    offers.some((offer) => offer === encoding || offer.startsWith(`${encoding};q=0.`) || offer === `${encoding};q=1`);
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : undefined;
}

/** A compressor for pages: fast rather than smallest, for each is compressed anew. */
export function pageCompressor(encoding: Encoding): Transform {
  if (encoding === 'gzip') return createGzip({ level: 6 });
  return createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}
