import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type Stage, STAGE_KINDS } from './stage.js';
import { stagesDue } from './stages-due.js';

const stage = fc.record<Stage>({
  kind: fc.constantFrom(...STAGE_KINDS),
  name: fc.string(),
  deadline: fc.option(fc.date({ noInvalidDate: true }).map((date) => date.toISOString())),
  mostSuppliers: fc.option(fc.nat(1_000)),
});

describe('when stages are due', () => {
  it('is the tender’s deadline for final tenders alone, written as it may be', () => {
    const deadline = fc.option(fc.date({ noInvalidDate: true }));
    fc.assert(
      fc.property(fc.array(stage), deadline, (stages, when) => {
        const due = stagesDue(stages, when);
        expect(stagesDue(stages, when?.toISOString())).toEqual(due);
        for (const [index, { deadline: before, ...rest }] of stages.entries()) {
          const expected = rest.kind === 'FINAL_TENDERS' ? (when?.toISOString() ?? null) : before;
          expect(due[index]).toEqual({ ...rest, deadline: expected });
        }
      }),
    );
  });
});
