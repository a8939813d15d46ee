import { routeFor, type RouteRefused } from '@commonweal/design';
import type { Amount } from '@commonweal/money';
import { fail, ok } from '@commonweal/result';

import type { SentRoute } from './new-tender.js';

/** The rules that open the chosen way to a tender of this value; refused where it is not among those that are open. */
export function openRoute({ regime, ...question }: SentRoute, value: Amount | null) {
  const answer = routeFor({ ...question, value });
  if (!answer.ok) return fail({ ...answer.failure, path: pathOf(answer.failure) });
  const { regimes, reasons } = answer.value;
  return regimes.includes(regime) ? ok(answer.value) : fail(notOpen(reasons));
}

const pathOf = ({ path: [field = ''] }: RouteRefused): readonly string[] =>
  field === 'value' ? ['estimatedValue'] : ['route', field];

const notOpen = (reasons: RouteRefused['reasons']): RouteRefused => ({
  kind: 'RouteRefused',
  message: 'This way is not open to the tender: choose one that its nation, subject, value and notice date allow',
  path: ['route', 'regime'],
  reasons,
});
