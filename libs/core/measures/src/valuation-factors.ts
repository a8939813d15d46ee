import { type Failure, type Result, fail, ok } from '@commonweal/result';

import type { Additionality, Measure } from './measure.js';

/** What a commitment takes from its published measure to be valued; bidders give quantity, years and place only. */
export interface ValuationFactors extends Omit<Additionality, 'source'> {
  readonly measure: string;
  readonly unitValue: string;
}

/** The measure has no public value; commitments under it are graded, not valued. */
export type MeasureIsGradedOnly = Failure<'MeasureIsGradedOnly'>;

/**
 * The unit value and losses of a measure, named as a commitment of a proof bundle names them.
 *
 * @example valuationFactors(measure) // ok: { measure: 'health-emergency-visits', unitValue: '109.00', deadweight: '0.20', … }
 */
export function valuationFactors({
  id,
  name,
  proxy,
  additionality,
}: Measure): Result<ValuationFactors, MeasureIsGradedOnly> {
  if (!proxy)
    return fail({
      kind: 'MeasureIsGradedOnly',
      message: `“${name.en}” has no public value. Grade it, or import a set that values it.`,
    });
  const { source: _source, ...losses } = additionality;
  return ok({ measure: id, unitValue: proxy.pounds, ...losses });
}
