import { Module } from '@nestjs/common';

import { PlaceFactsModule } from '../place-facts.module.js';
import { DeliveryPlaceResolver } from './delivery-place.resolver.js';
import { PlaceListResolver } from './place-list.resolver.js';
import { PlaceResolver } from './place.resolver.js';
import { PublicCodesResolver } from './public-codes.resolver.js';

/** The part of the graph about places. */
@Module({
  imports: [PlaceFactsModule],
  providers: [DeliveryPlaceResolver, PlaceListResolver, PlaceResolver, PublicCodesResolver],
})
export class PlaceFactsGraphqlModule {}
