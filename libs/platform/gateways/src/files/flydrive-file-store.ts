import type { Readable } from 'node:stream';

import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import type { DriverContract } from 'flydrive/types';

import { FileStore } from './file-store.js';

const KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Files on a disk, or wherever else a driver of flydrive's puts them. */
export class FlydriveFileStore extends FileStore {
  readonly #disk: Disk;

  constructor(driver: DriverContract) {
    super();
    this.#disk = new Disk(driver);
  }

  /** @param folder made when the first file comes; none of its files is served by itself */
  static onDisk(folder: string): FlydriveFileStore {
    return new FlydriveFileStore(new FSDriver({ location: folder, visibility: 'private' }));
  }

  override async keep(key: string, content: Readable): Promise<void> {
    const path = pathOf(key);
    if (await this.#disk.exists(path)) throw new Error('A file lies under this key already');
    try {
      await this.#disk.putStream(path, content, { contentType: 'application/octet-stream' });
    } catch (cause) {
      await this.erase(key);
      throw new Error('The file could not be kept', { cause });
    }
  }

  override async read(key: string): Promise<Readable | null> {
    const path = pathOf(key);
    return (await this.#disk.exists(path)) ? this.#disk.getStream(path) : null;
  }

  override async erase(key: string): Promise<void> {
    await this.#disk.delete(pathOf(key));
  }
}

/** Spread over folders, so that none holds very many. */
function pathOf(key: string): string {
  if (!KEY.test(key)) throw new Error('The key of a file is an id');
  return `${key.slice(0, 2)}/${key}`;
}
