import { Module } from '@nestjs/common';

import { PlaceFactsModule } from '../place-facts.module.js';
import { PlaceListResolver, PlacePageResolver } from './place-list.resolver.js';
import { PlaceResolver } from './place.resolver.js';

/** The part of the graph about places. */
@Module({ imports: [PlaceFactsModule], providers: [PlaceListResolver, PlacePageResolver, PlaceResolver] })
export class PlaceFactsGraphqlModule {}
