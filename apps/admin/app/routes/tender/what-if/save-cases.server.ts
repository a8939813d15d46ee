import type { SampleCase } from '@commonweal/what-if';

import { ask } from '../../../session/api.server';
import { SaveSampleBidsDocument } from './what-if.document';

export interface Saving {
  readonly lotId: string;
  /** of the sample bids that were read */
  readonly version: number;
  readonly cases: readonly SampleCase[];
}

export type Saved =
  | { readonly isSaved: true }
  | { readonly isSaved: false; readonly faults: readonly { path: string; message: string }[]; readonly status: number };

/** Saves all cases of a lot; else says what the api says. */
export async function saveCases(request: Request, { lotId, version, cases }: Saving): Promise<Saved> {
  const input = { lotId, version, cases: cases.map(({ name, bids }) => ({ name, bids: bids.map(bidInput) })) };
  const { saveSampleBids } = await ask(SaveSampleBidsDocument, { input }, request);
  if (saveSampleBids.__typename === 'SaveSampleBidsSuccess') return { isSaved: true };
  if (saveSampleBids.__typename === 'InvalidInput')
    return { isSaved: false, faults: saveSampleBids.faults, status: 400 };
  return { isSaved: false, faults: [{ path: '$', message: saveSampleBids.message }], status: 409 };
}

const bidInput = ({ grades, ...bid }: SampleCase['bids'][number]) => ({
  ...{ name: bid.name, price: bid.price, socialValue: bid.socialValue, place: bid.place ?? null },
  grades: Object.entries(grades).map(([criterionKey, grade]) => ({ criterionKey, grade })),
});
