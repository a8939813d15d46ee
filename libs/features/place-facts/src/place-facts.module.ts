import { Module } from '@nestjs/common';

import { PlaceFacts } from './queries/place-facts.js';
import { PlaceNames } from './queries/place-names.js';
import { PlaceSearch } from './queries/place-search.js';
import { PublicCodes } from './queries/public-codes.js';

const questions = [PlaceFacts, PlaceNames, PlaceSearch, PublicCodes];

/** What is publicly known of places, and public codes. */
@Module({ providers: questions, exports: questions })
export class PlaceFactsModule {}
