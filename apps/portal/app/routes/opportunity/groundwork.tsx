import type { ReactNode } from 'react';

import { BeforeTender } from './before-tender';
import type { GroundworkProps } from './shown-groundwork';
import { WhyMeasures } from './why-measures';
import { YouSaid } from './you-said';

/** What the places said and what is done about it, why measures were chosen, and what was decided before. */
export function Groundwork({ groundwork }: GroundworkProps): ReactNode {
  return (
    <>
      <YouSaid groundwork={groundwork} />
      <WhyMeasures groundwork={groundwork} />
      <BeforeTender groundwork={groundwork} />
    </>
  );
}
