import { Global, Module } from '@nestjs/common';

import { SessionReader } from './session-reader.js';

/** Who is asking. */
@Global()
@Module({ providers: [SessionReader], exports: [SessionReader] })
export class AuthModule {}
