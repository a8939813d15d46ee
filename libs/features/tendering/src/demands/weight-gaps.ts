import type { Fault } from '@commonweal/result';

import type { LotCriteria } from '../criteria/criterion.js';
import { type DemandQuestion, frameworkDemands } from './framework-demand.js';
import { socialWeight } from './social-weight.js';

/** What the framework that binds the buyer asks of a lot's social value and does not get. */
export const weightGaps = (question: DemandQuestion, lot: LotCriteria): Fault[] =>
  frameworkDemands(question, socialWeight(lot))
    .filter(({ isBinding, isMet }) => isBinding && !isMet)
    .map(({ title, leastWeight, reasons }) => ({
      path: '$.socialValue',
      message: `Social value must weigh at least ${leastWeight} % of the whole: ${title} binds you. ${reasons.map(({ text }) => text.en).join(' ')}`,
    }));
