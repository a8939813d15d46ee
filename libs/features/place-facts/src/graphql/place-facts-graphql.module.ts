import { Module } from '@nestjs/common';

import { PlaceFactsModule } from '../place-facts.module.js';
import { PlaceListResolver, PlacePageResolver } from './place-list.resolver.js';
import { PlaceResolver } from './place.resolver.js';
import { CpvPageResolver, PublicCodesResolver } from './public-codes.resolver.js';

/** The part of the graph about places. */
@Module({
  imports: [PlaceFactsModule],
  providers: [CpvPageResolver, PlaceListResolver, PlacePageResolver, PlaceResolver, PublicCodesResolver],
})
export class PlaceFactsGraphqlModule {}
