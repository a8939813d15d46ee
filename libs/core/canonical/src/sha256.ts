import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A SHA-256 digest as it is published: `sha256:` and 64 hexadecimal digits. */
export type Sha256 = `sha256:${string}`;

/**
 * The SHA-256 of a text's UTF-8 bytes. Plain JavaScript, so that a browser computes the same as a server.
 *
 * @see FIPS 180-4
 * @example sha256('') // 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
 */
export const sha256 = (text: string): Sha256 => `sha256:${bytesToHex(digest(utf8ToBytes(text)))}`;
