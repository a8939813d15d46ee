import { Module } from '@nestjs/common';

import { ConfirmSearch } from './use-cases/confirm-search.js';
import { SaveSearch } from './use-cases/save-search.js';
import { StopSearch } from './use-cases/stop-search.js';

const parts = [ConfirmSearch, SaveSearch, StopSearch];

/** Searches that are kept. */
@Module({ providers: parts, exports: parts })
export class FindingModule {}
