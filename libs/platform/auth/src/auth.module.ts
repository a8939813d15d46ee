import { type DynamicModule, Global, Module } from '@nestjs/common';

import { AssistanceReader } from './assistance/assistance-reader.js';
import { ClientReader } from './clients/client-reader.js';
import { SecretBox } from './secret-box.js';
import { SessionReader } from './session-reader.js';
import { SignInSettings } from './sign-in-settings.js';
import { Throttle } from './throttle/throttle.js';
import { ViewerReader } from './viewer-reader.js';

const READERS = [SessionReader, ClientReader, AssistanceReader, ViewerReader];

/** Who is asking, and what keeps others from asking in their name. */
@Global()
@Module({})
export class AuthModule {
  static forRoot(settings: SignInSettings): DynamicModule {
    const providers = [{ provide: SignInSettings, useValue: settings }, ...READERS, SecretBox, Throttle];
    return { module: AuthModule, providers, exports: providers };
  }
}
