import { storedText } from '@commonweal/canonical';
import { earlyStageFaults, type Regime, type Stage, stageFaults } from '@commonweal/design';
import type { Fault } from '@commonweal/result';

import { textFaults } from '../text/text-faults.js';

/** What is wrong with the stages that were sent: how they follow each other, and what they are called. */
export const sentStageFaults = (
  stages: readonly Stage[],
  { regime, noticeDate }: { readonly regime: Regime; readonly noticeDate: string },
): Fault[] => [
  ...stageFaults(stages, regime, '$.stages'),
  ...earlyStageFaults(stages, noticeDate, '$.stages'),
  ...stages.flatMap(({ name }, index) =>
    textFaults(name, { path: `$.stages[${index}].name`, name: 'a name for the stage', most: 200 }),
  ),
];

/** The stages as they are stored. */
export const cleanStages = (stages: readonly Stage[]): Stage[] =>
  stages.map((stage) => ({ ...stage, name: storedText(stage.name) }));
