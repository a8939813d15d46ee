import { type DynamicModule, Global, Module } from '@nestjs/common';

import { SecretBox } from './secret-box.js';
import { SessionReader } from './session-reader.js';
import { SignInSettings } from './sign-in-settings.js';
import { Throttle } from './throttle/throttle.js';

/** Who is asking, and what keeps others from asking in their name. */
@Global()
@Module({})
export class AuthModule {
  static forRoot(settings: SignInSettings): DynamicModule {
    const providers = [{ provide: SignInSettings, useValue: settings }, SessionReader, SecretBox, Throttle];
    return { module: AuthModule, providers, exports: providers };
  }
}
