import { access, mkdir, open, rename } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

import { NoticeGateway, type NoticeVerdict, type OutgoingNotice, PlatformUnavailable } from './notice-gateway.js';

const UNSAFE = /[^A-Za-z0-9-]/g;
const named = (text: string): string => text.replace(UNSAFE, '_').slice(0, 100);

/**
 * A platform of files, for demonstrations and for authorities that hand notices over by other means: each release package
 * becomes a file `<ocid>/<key>.json` in a folder, and is accepted at once.
 */
export class FileNoticeGateway extends NoticeGateway {
  /** @param folder made when the first notice comes */
  constructor(private readonly folder: string) {
    super();
  }

  override async submit({ key, ocid, releasePackage }: OutgoingNotice): Promise<NoticeVerdict> {
    const platformRef = `${named(ocid)}/${named(key)}`;
    try {
      await this.#keep(`${platformRef}.json`, releasePackage);
    } catch (cause) {
      throw new PlatformUnavailable('The folder for notices could not be written', { cause });
    }
    return accepted(platformRef);
  }

  override async verdict(platformRef: string): Promise<NoticeVerdict> {
    const isThere = await exists(this.#path(`${platformRef}.json`));
    if (!isThere) throw new PlatformUnavailable('The folder for notices does not hold this one');
    return accepted(platformRef);
  }

  /** On disk before anybody hears that it is; what is there already stays. */
  async #keep(name: string, text: string): Promise<void> {
    const path = this.#path(name);
    if (await exists(path)) return;
    await mkdir(dirname(path), { recursive: true });
    const file = await open(`${path}.part`, 'w');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(`${path}.part`, path);
  }

  #path(name: string): string {
    const parts = name.split('/').map((part) => named(part.replace(/\.json$/, '')));
    return `${join(resolve(this.folder), ...parts)}.json`;
  }
}

const accepted = (platformRef: string): NoticeVerdict => ({
  state: 'ACCEPTED',
  platformRef,
  platformId: platformRef.slice(platformRef.indexOf('/') + 1),
  url: null,
});

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
