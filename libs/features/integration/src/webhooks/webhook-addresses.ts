import { type DynamicModule, Global, Module } from '@nestjs/common';

import { urlFault } from '@commonweal/gateways';

/** Which addresses endpoints may have. */
export class WebhookAddresses {
  /** @param loopbackToo whether endpoints may be on this machine, without encryption: for development and tests */
  constructor(private readonly loopbackToo: boolean) {}

  /** What is wrong with an address; null when nothing is. */
  fault(url: string): string | null {
    return urlFault(url, this.loopbackToo);
  }
}

/** Which addresses endpoints may have, as the operator has set it. */
@Global()
@Module({})
export class WebhookAddressesModule {
  static forRoot(loopbackToo: boolean): DynamicModule {
    const addresses = { provide: WebhookAddresses, useValue: new WebhookAddresses(loopbackToo) };
    return { module: WebhookAddressesModule, providers: [addresses], exports: [WebhookAddresses] };
  }
}
