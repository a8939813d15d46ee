import { parseLocalDate } from '@commonweal/calendar';
import type { SaveFrameworkInput, TargetKind } from '@commonweal/client';
import {
  type FrameworkTheme,
  type MinimumWeight,
  readFactorsText,
  readThemesText,
  readWeightsText,
  type TextFaulty,
} from '@commonweal/frameworks';
import type { Result } from '@commonweal/result';
import { submittedDate } from '@commonweal/ui';

import { BASES, type EditFault, type EditField, type EditForm, FIELDS, TARGETS } from './edit-names';

const NAMES = [...FIELDS, 'version', 'basis', 'targetKind'] as const;

/** What was filled in. */
export const editFormIn = (form: FormData): EditForm =>
  Object.fromEntries(
    NAMES.map((name) => [name, DAYS.has(name) ? submittedDate(form, name) : textIn(form, name)]),
  ) as EditForm;

const DAYS: ReadonlySet<string> = new Set(['validFrom', 'validTo']);

const textIn = (form: FormData, name: string): string =>
  String(form.get(name) ?? '')
    .replaceAll('\r\n', '\n')
    .trim();

interface Read {
  readonly input: SaveFrameworkInput | null;
  readonly faults: readonly EditFault[];
}

/** What a form wants to be saved, or every line that cannot be read. */
export function readEditForm(frameworkId: string, form: EditForm): Read {
  const basis = BASES.find((one) => one === form.basis) ?? 'TOTAL_SCORE';
  const weights = readWeightsText(form.weights, basis);
  const factors = readFactorsText(form.factors);
  const themes = readThemesText(form.themes);
  const faults = [...dayFaults(form), ...of('weights', weights), ...of('factors', factors), ...of('themes', themes)];
  if (!weights.ok || !factors.ok || !themes.ok || faults.length > 0) return { input: null, faults };
  const content = { ...themesInput(themes.value), minimumWeights: weights.value.map(weightInput) };
  return { input: { ...factsOf(frameworkId, form), ...content, placeFactors: factors.value }, faults };
}

const factsOf = (frameworkId: string, form: EditForm) => ({
  ...{ frameworkId, version: Number(form.version), title: form.title, titleCy: form.titleCy || null },
  ...{ validFrom: form.validFrom || null, validTo: form.validTo || null, target: targetOf(form) },
});

const weightInput = ({ fromPounds, belowPounds, percent, basis }: MinimumWeight) => ({
  ...{ fromValue: fromPounds, belowValue: belowPounds, percent, basis },
});

const themesInput = (themes: readonly FrameworkTheme[]) => ({
  themes: themes.map(({ outcomes, ...theme }) => ({
    ...named(theme),
    outcomes: outcomes.map(({ criteria, ...outcome }) => ({
      ...named(outcome),
      criteria: criteria.map(({ measures, ...criterion }) => ({
        ...named(criterion),
        measures: measures.map(({ setId, measureId }) => ({ setKey: setId, code: measureId })),
      })),
    })),
  })),
});

interface Named {
  readonly code: string;
  readonly name: { readonly en: string; readonly cy: string | null };
}

const named = ({ code, name }: Named) => ({ code, name: name.en, nameCy: name.cy });

function targetOf({ targetKind, rate }: EditForm) {
  const kind = TARGETS.find((one): one is TargetKind => one === targetKind && one !== 'NONE');
  return kind ? { kind, rate } : null;
}

const of = (field: EditField, read: Result<unknown, TextFaulty>): EditFault[] =>
  read.ok ? [] : read.failure.faults.map(({ line, message }) => ({ field, message: `Line ${line}: ${message}` }));

const dayFaults = (form: EditForm): EditFault[] =>
  (['validFrom', 'validTo'] as const)
    .filter((field) => form[field] !== '' && !parseLocalDate(form[field]).ok)
    .map((field) => ({ field, message: 'Enter a real day, like 30 11 2026' }));

const OWNERS: readonly (readonly [RegExp, EditField])[] = [
  [/^\$\.themes/, 'themes'],
  [/^\$\.minimumWeights/, 'weights'],
  [/^\$\.placeFactors/, 'factors'],
  [/^\$\.target/, 'rate'],
  [/^\$\.titleCy/, 'titleCy'],
  [/^\$\.validTo/, 'validTo'],
  [/^\$\.validFrom/, 'validFrom'],
];

/** The field of the form that a fault of the API belongs to. */
export const fieldOf = (path: string): EditField => OWNERS.find(([form]) => form.test(path))?.[1] ?? 'title';
