import type { Readable } from 'node:stream';

/**
 * Where uploaded files lie. A key is a random id, never a name that somebody typed; what a file is called and what it
 * holds is for whoever keeps the key.
 */
export abstract class FileStore {
  /**
   * Puts a file away under a key that was never used.
   *
   * @throws when it could not be written whole; then nothing can be read under the key
   */
  abstract keep(key: string, content: Readable): Promise<void>;

  /** The file's bytes as they were kept; null: nothing lies there. */
  abstract read(key: string): Promise<Readable | null>;

  /** Takes a file away for good. Where nothing lies, nothing happens. */
  abstract erase(key: string): Promise<void>;
}
