import { withChoice } from '@commonweal/what-if';
import { data, redirect } from 'react-router';

import { ask } from '../../../session/api.server';
import { adoptedRules } from './adopted-rules';
import { askedTrial, triedLot } from './trial.server';
import { whatIfPath } from './tried-lot';
import { AdoptWeightsDocument } from './what-if.document';

const refused = (refusals: readonly string[], status: number) => data({ refusals }, { status });

/**
 * Writes the weights and the formula that were tried into the draft's lot, if nobody changed it since they were read. They
 * are in the address, so that a page which says why not still shows them.
 */
export async function adoptWeights(request: Request, lotId: string) {
  const form = await request.formData();
  const lot = await triedLot(request, lotId);
  const { design, tried, faults } = await askedTrial(request, lot, new URL(request.url).searchParams);
  // The page itself says at each field what is wrong with the address.
  if (faults.length > 0) return refused([], 400);
  const input = { ...adoptedRules(lot, withChoice(design, tried.choice)), version: Number(form.get('version')) };
  const { setAwardCriteria } = await ask(AdoptWeightsDocument, { input }, request);
  if (setAwardCriteria.__typename === 'SetAwardCriteriaSuccess') return redirect(whatIfPath(lotId, '?adopted'));
  if (setAwardCriteria.__typename === 'InvalidInput')
    return refused(
      setAwardCriteria.faults.map(({ path, message }) => `${path}: ${message}`),
      400,
    );
  return refused([setAwardCriteria.message], 409);
}
