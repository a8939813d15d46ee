import { type DynamicModule, Module } from '@nestjs/common';

import { DemoMailboxResolver, MailIsShown } from './demo-mailbox.resolver.js';

/** The part of the graph about mail: a demonstration's mailbox. */
@Module({})
export class MailGraphqlModule {
  /** @param shown whether everybody may read the mail; in a demonstration only */
  static with({ shown }: { readonly shown: boolean }): DynamicModule {
    return {
      module: MailGraphqlModule,
      providers: [{ provide: MailIsShown, useValue: new MailIsShown(shown) }, DemoMailboxResolver],
    };
  }
}
