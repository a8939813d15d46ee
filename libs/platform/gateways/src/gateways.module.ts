import { Global, Module } from '@nestjs/common';

import { BidVault } from './bid-vault.js';
import { PostgresBidVault } from './postgres-bid-vault.js';

const vault = { provide: BidVault, useClass: PostgresBidVault };

/** The ports to what is not ours, each with the adapter in use. */
@Global()
@Module({ providers: [vault], exports: [vault] })
export class GatewaysModule {}
