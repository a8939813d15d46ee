import type { Readable, Writable } from 'node:stream';

/** Where a command reads and writes; a process's own streams, or buffers in a test. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** What a command ends with. */
export const EXIT = { fine: 0, different: 1, refused: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Writes and waits until the reader has taken it, so that memory stays flat however slow the reader is. */
export function print(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())));
}

/** One line; control characters are shown escaped, so that an input cannot forge lines or colours. */
export const oneLine = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
