import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import type { PriorityRound } from '@commonweal/graphql';

import { KnownRounds } from '../queries/known-rounds.js';
import { roundView } from './round-view.js';

/** The round that a mutation was about, as the graph shows it. */
@Injectable()
export class ShownRound {
  constructor(private readonly known: KnownRounds) {}

  async of(viewer: Viewer, key: { readonly tenantId: string; readonly id: string }): Promise<PriorityRound> {
    const found = await this.known.one(viewer, key);
    if (!found) throw new Error('A round that was just changed is not there');
    return roundView(found);
  }
}
