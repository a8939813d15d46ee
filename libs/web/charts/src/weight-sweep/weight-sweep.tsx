import type { ReactNode } from 'react';

import { Figure } from '../figure/figure.js';
import { SweepKey, SweepPicture } from './sweep-picture.js';
import type { WeightSweepProps, WeightSweepWords } from './weight-sweep-props.js';
import type { SweepBid } from './sweep-geometry.js';

/** What each bid's total would be at every weight of one criterion; where lines meet, bids change places. */
export function WeightSweep(props: WeightSweepProps): ReactNode {
  const { bids, words } = props;
  return (
    <Figure
      {...words}
      keyList={<SweepKey bids={bids} lang={words.namesLang} />}
      picture={<SweepPicture {...props} />}
      table={{ caption: words.title, head: tableHead(words), rows: bids.map((bid) => tableRow(bid, words)) }}
    />
  );
}

function tableHead({ bid, atZero, atHundred }: WeightSweepWords) {
  return [{ children: bid }, ...[atZero, atHundred].map((children) => ({ children, format: 'numeric' as const }))];
}

function tableRow({ name, atZero, atHundred }: SweepBid, { written, namesLang }: WeightSweepWords) {
  const totals = [atZero, atHundred].map((total) => ({ children: written(total), format: 'numeric' as const }));
  return [{ children: name, lang: namesLang }, ...totals];
}
