import { type Result, fail, ok } from '@commonweal/result';

import { type InvalidNotice, invalidNotice } from './invalid-notice.js';

const BYTE_ORDER_MARK = '\uFEFF';
/** In Unicode mode this matches halves of a pair that stand alone, never a proper pair. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * The document as text that can be parsed: size checked first, then the encoding.
 * A UTF-8 byte order mark in front (some tools write one) is taken off.
 *
 * @param input    bytes in UTF-8, or text
 * @param maxBytes most bytes, as UTF-8
 */
export function documentText(input: string | Uint8Array, maxBytes: number): Result<string, InvalidNotice> {
  const size = typeof input === 'string' ? utf8Size(input, maxBytes) : input.byteLength;
  if (size > maxBytes)
    return fail(invalidNotice('$', `The document is larger than ${inMebibytes(maxBytes)}: import it in parts`));

  const text = typeof input === 'string' ? wellFormed(input) : decoded(input);
  if (text === undefined)
    return fail(invalidNotice('$', 'The document is not valid UTF-8 text: save it as UTF-8 and try again'));
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  return /\S/.test(body) ? ok(body) : fail(invalidNotice('$', 'The document is empty'));
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const wellFormed = (text: string): string | undefined => (LONE_SURROGATE.test(text) ? undefined : text);

/** Bytes of the text in UTF-8; stops counting once the text alone shows the answer. */
function utf8Size(text: string, maxBytes: number): number {
  if (text.length > maxBytes || text.length * 3 <= maxBytes) return text.length;
  let size = 0;
  for (let index = 0; index < text.length; index++) size += bytesOf(text.charCodeAt(index));
  return size;
}

/** Half of a surrogate pair counts 2: the pair is 4 bytes. */
function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  return code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
}

const inMebibytes = (bytes: number): string =>
  bytes >= 1_048_576 ? `${Math.floor(bytes / 1_048_576)} MiB` : `${bytes} bytes`;
