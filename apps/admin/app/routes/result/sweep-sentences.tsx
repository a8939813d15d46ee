import type { ReactNode } from 'react';

import { Phrase, useTranslator } from '@commonweal/ui';

import { roundedDown, roundedUp } from './decimals';
import type { RankedBid, Sweep } from './scored-result';

export interface SweepSentencesProps {
  readonly sweep: Sweep;
  /** The crossings at which first place changes hands. */
  readonly decisive: Sweep['crossings'];
  readonly bids: readonly RankedBid[];
}

/** Each crossing as a sentence; those that change the winner say so. */
export function SweepSentences({ sweep, decisive, bids }: SweepSentencesProps): ReactNode {
  const { t } = useTranslator();
  const nameOf = (key: string) => bids.find((bid) => bid.key === key)?.supplierName ?? key;
  if (sweep.crossings.length === 0) return null;
  return (
    <ul className="cw-sentences">
      {sweep.crossings.map((crossing, index) => {
        const isDecisive = decisive.includes(crossing);
        const values = {
          above: nameOf(crossing.aheadAboveKey),
          below: nameOf(crossing.aheadBelowKey),
          criterion: sweep.criterionName,
          weight: roundedUp(2, crossing.weight),
        };
        return (
          <li key={index} className={isDecisive ? 'cw-sentences__serious' : ''}>
            <Phrase
              of={`result.sweep.${isOnHundredth(crossing.weight) ? 'crossingBeyond' : 'crossing'}`}
              values={values}
              english={['above', 'below', 'criterion']}
            />{' '}
            {isDecisive && <strong>{t('result.sweep.changesWinner')}</strong>}
          </li>
        );
      })}
    </ul>
  );
}

/** There the two are level, so that only more than that puts one ahead. */
const isOnHundredth = (weight: string): boolean => roundedUp(2, weight) === roundedDown(2, weight);
