import { resolve } from 'node:path';

import { type DynamicModule, Module } from '@nestjs/common';

import { FileStore } from './file-store.js';
import { FlydriveFileStore } from './flydrive-file-store.js';

/** The store of uploaded files, for every feature. */
@Module({})
export class FilesModule {
  /** @param folder of the disk on which files lie */
  static onDisk(folder: string): DynamicModule {
    const store = { provide: FileStore, useFactory: () => FlydriveFileStore.onDisk(resolve(folder)) };
    return { module: FilesModule, global: true, providers: [store], exports: [store] };
  }
}
