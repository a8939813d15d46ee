import { storedText } from '@commonweal/canonical';
import type { FrameworkContent } from '@commonweal/frameworks';
import type { FrameworkCriterionInput, SaveFrameworkInput } from '@commonweal/graphql';

interface Named {
  readonly code: string;
  readonly name: string;
  readonly nameCy?: string | null | undefined;
}

const named = ({ code, name, nameCy = null }: Named) => ({
  code: code.trim(),
  name: { en: storedText(name), cy: typeof nameCy === 'string' ? storedText(nameCy) : null },
});

const criterion = ({ measures, ...rest }: FrameworkCriterionInput) => ({
  ...named(rest),
  measures: measures.map(({ setKey, code }) => ({ setId: setKey, measureId: code })),
});

/** What a draft shall say, field by field: nothing else of an input gets into the database. */
export const contentOfInput = ({
  themes,
  minimumWeights,
  target,
  placeFactors,
}: SaveFrameworkInput): FrameworkContent => ({
  themes: themes.map(({ outcomes, ...theme }) => ({
    ...named(theme),
    outcomes: outcomes.map(({ criteria, ...outcome }) => ({ ...named(outcome), criteria: criteria.map(criterion) })),
  })),
  minimumWeights: minimumWeights.map(({ fromValue, belowValue = null, percent, basis }) => ({
    ...{ fromPounds: fromValue, belowPounds: belowValue, percent, basis },
  })),
  target: target ? { kind: target.kind, rate: target.rate } : null,
  placeFactors: placeFactors.map(({ decile, factor }) => ({ decile, factor })),
});
