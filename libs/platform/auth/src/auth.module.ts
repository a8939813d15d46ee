import { Global, Module } from '@nestjs/common';

import { ClientReader } from './clients/client-reader.js';
import { SessionReader } from './session-reader.js';
import { ViewerReader } from './viewer-reader.js';

const readers = [SessionReader, ClientReader, ViewerReader];

/** Who is asking. */
@Global()
@Module({ providers: readers, exports: readers })
export class AuthModule {}
