import type { Tried } from './tried-lot';

/** The field of a criterion's weight. */
export const weightField = (key: string): string => `w-${key}`;

/** What is tried, as an address that can be sent to a colleague, or as the fields of a form. */
export function trialAddress({ choice: { weights, formula, figure }, criterion, shown }: Tried): URLSearchParams {
  const figures = formula?.kind === 'linear-to-ceiling' ? { ceiling: formula.ceiling, target: formula.target } : {};
  return new URLSearchParams({
    ...Object.fromEntries(Object.entries(weights).map(([key, weight]) => [weightField(key), weight])),
    ...(formula && { formula: formula.kind, ...figures }),
    ...(figure !== null && { figure }),
    ...{ move: criterion, case: String(shown + 1) },
  });
}
