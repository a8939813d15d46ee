import { Module } from '@nestjs/common';

import { PlaceFacts } from './queries/place-facts.js';
import { PlaceSearch } from './queries/place-search.js';

const questions = [PlaceFacts, PlaceSearch];

/** What is publicly known of places. */
@Module({ providers: questions, exports: questions })
export class PlaceFactsModule {}
