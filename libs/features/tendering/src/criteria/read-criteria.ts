import { storedText } from '@commonweal/canonical';
import type { Question } from '@commonweal/criteria';
import type { Fault } from '@commonweal/result';

import { type Criterion, DEFAULT_METHOD, type ScoringRules } from './criterion.js';
import { cleanQuestion } from './question-faults.js';
import { readSettings } from './read-settings.js';

/** A criterion as it is sent: its scoring settings are JSON text; questions that are left out stay as they are. */
export interface CriterionInput extends Omit<Criterion, 'scoring' | 'questions'> {
  readonly scoring: string | null;
  readonly questions: readonly Question[] | undefined;
}

/** Criteria and rules as they are sent: settings are JSON text. */
export interface CriteriaInput {
  readonly criteria: readonly CriterionInput[];
  /** null: weighted sum */
  readonly method: string | null;
  readonly precision: number;
  readonly tieBreak: readonly string[];
  readonly lastResort: string | null;
}

export interface ReadCriteria {
  readonly criteria: readonly Criterion[];
  readonly rules: ScoringRules;
  /** settings that could not be read at all */
  readonly faults: readonly Fault[];
}

/** Settings to go on with where the given ones could not be read, so that everything else is still checked. */
const UNREAD = { kind: 'pass-fail' };

/** Reads the settings inside the input; text is cleaned, nothing else is judged yet. */
export function readCriteria({ criteria, method, precision, tieBreak, lastResort }: CriteriaInput): ReadCriteria {
  const faults: Fault[] = [];
  const read = criteria.map(({ questions, ...criterion }, index) => ({
    ...criterion,
    ...(questions && { questions: questions.map(cleanQuestion) }),
    name: storedText(criterion.name),
    scoring:
      criterion.scoring === null
        ? null
        : (readSettings(criterion.scoring, `$.criteria[${index}].scoring`, faults) ?? UNREAD),
  }));
  const rules = {
    method: method === null ? DEFAULT_METHOD : (readSettings(method, '$.method', faults) ?? DEFAULT_METHOD),
    precision,
    tieBreak,
    lastResort: lastResort === null ? null : storedText(lastResort),
  };
  return { criteria: read, rules, faults };
}
