import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type FileStore, FlydriveFileStore } from '@commonweal/gateways';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'files-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
const kept = async (store: FileStore, content: Uint8Array, key = randomUUID() as string) => {
  await store.keep(key, Readable.from([content]));
  return key;
};
const bytesOf = async (store: FileStore, key: string) => {
  const content = await store.read(key);
  return content && buffer(content);
};

/** What every store of files promises; each adapter is put through it. */
describe.each([['on a disk', () => FlydriveFileStore.onDisk(folder)]])('a file store %s', (_, open) => {
  it('gives back the bytes that it was given, also through another handle', async () => {
    const content = randomBytes(300_000);
    const key = await kept(open(), content);
    expect(await bytesOf(open(), key)).toEqual(content);
  });

  it('takes a file of nothing, and gives nothing back', async () => {
    const key = await kept(open(), new Uint8Array());
    expect(await bytesOf(open(), key)).toHaveLength(0);
  });

  it('knows nothing under a key that was never used', async () => {
    expect(await open().read(randomUUID())).toBeNull();
  });

  it('erases for good, as often as it is asked to', async () => {
    const key = await kept(open(), randomBytes(10));
    await open().erase(key);
    await open().erase(key);
    expect(await open().read(key)).toBeNull();
  });

  it('keeps what lies under a key: it is not written over', async () => {
    const first = randomBytes(10);
    const key = await kept(open(), first);
    await expect(kept(open(), randomBytes(10), key)).rejects.toThrow();
    expect(await bytesOf(open(), key)).toEqual(first);
  });

  it('has nothing under the key of a file that broke off on its way', async () => {
    const key = randomUUID();
    const broken = Readable.from(
      (function* () {
        yield randomBytes(70_000);
        throw new Error('gone');
      })(),
    );
    await expect(open().keep(key, broken)).rejects.toThrow('could not be kept');
    expect(await open().read(key)).toBeNull();
  });

  it.each(['../outside', 'a/../../b', '', 'Terms.pdf', `${randomUUID()}/x`, randomUUID().toUpperCase()])(
    'takes ids as keys and nothing else: %j',
    async (key) => {
      await expect(kept(open(), randomBytes(1), key)).rejects.toThrow();
      await expect(open().read(key)).rejects.toThrow('is an id');
      await expect(open().erase(key)).rejects.toThrow('is an id');
    },
  );
});

describe('a file store on a disk', () => {
  it('names files by their keys alone', async () => {
    const key = await kept(FlydriveFileStore.onDisk(folder), randomBytes(10));
    expect(files()).toContain(key);
    expect(files().every((name) => /^[0-9a-f-]{36}$/.test(name))).toBe(true);
  });

  it('that cannot be written says so', async () => {
    const taken = join(folder, '00000000-0000-4000-8000-000000000000');
    writeFileSync(taken, '');
    await expect(kept(FlydriveFileStore.onDisk(taken), randomBytes(1))).rejects.toThrow();
  });
});
