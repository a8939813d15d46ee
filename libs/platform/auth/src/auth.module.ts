import { type DynamicModule, Global, Module } from '@nestjs/common';

import { ClientReader } from './clients/client-reader.js';
import { SecretBox } from './secret-box.js';
import { SessionReader } from './session-reader.js';
import { SignInSettings } from './sign-in-settings.js';
import { Throttle } from './throttle/throttle.js';
import { ViewerReader } from './viewer-reader.js';

/** Who is asking, and what keeps others from asking in their name. */
@Global()
@Module({})
export class AuthModule {
  static forRoot(settings: SignInSettings): DynamicModule {
    const readers = [SessionReader, ClientReader, ViewerReader];
    const providers = [{ provide: SignInSettings, useValue: settings }, ...readers, SecretBox, Throttle];
    return { module: AuthModule, providers, exports: providers };
  }
}
