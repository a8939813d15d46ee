import { OPEN_MEASURES } from '@commonweal/measures';
import { type Failure, type Result, fail, ok } from '@commonweal/result';

import type { FrameworkCriterion, FrameworkOutcome, FrameworkTheme, MeasureReference } from './framework-content.js';

/** A line that cannot be read, counted from 1. */
export interface LineFault {
  readonly line: number;
  readonly message: string;
}

export type TextFaulty = Failure<'TextFaulty'> & { readonly faults: readonly LineFault[] };

const LINE = /^(-{0,2})\s*([^|]*?)\s*\|\s*([^|]*?)\s*(?:\|\s*([^|]*?)\s*(?:\|\s*([^|]*?)\s*)?)?$/;
const FORM =
  'Write a line as: code | name | Welsh name | measures. No dash begins a theme, - an outcome, -- a criterion';

/**
 * Themes as text that a person can edit: one line each, indented by dashes.
 *
 *     T1 | Work | Gwaith
 *     - O1 | Good jobs
 *     -- C1 | Local jobs | Swyddi lleol | jobs-local, licensed:NT1
 *
 * The inverse of `readThemesText`.
 */
export const themesText = (themes: readonly FrameworkTheme[]): string =>
  themes
    .flatMap((theme) => [
      lineOf('', theme),
      ...theme.outcomes.flatMap((outcome) => [
        lineOf('- ', outcome),
        ...outcome.criteria.map((criterion) => lineOf('-- ', criterion, criterion.measures)),
      ]),
    ])
    .join('\n');

function lineOf(
  dashes: string,
  { code, name }: Pick<FrameworkTheme, 'code' | 'name'>,
  measures: readonly MeasureReference[] = [],
): string {
  const cells = [code, name.en, name.cy ?? '', measures.map(referenceText).join(', ')];
  while (cells.at(-1) === '') cells.pop();
  return `${dashes}${cells.join(' | ')}`;
}

const referenceText = ({ setId, measureId }: MeasureReference): string =>
  setId === OPEN_MEASURES.id ? measureId : `${setId}:${measureId}`;

/** Reads what `themesText` writes; every line that cannot be read is told. */
export function readThemesText(text: string): Result<FrameworkTheme[], TextFaulty> {
  const themes: Building[] = [];
  const faults: LineFault[] = [];
  text.split('\n').forEach((raw, index) => {
    const message = raw.trim() === '' ? null : addLine(themes, raw.trim());
    if (message !== null) faults.push({ line: index + 1, message });
  });
  if (faults.length === 0) return ok(themes);
  return fail({ kind: 'TextFaulty', message: faults[0]?.message ?? '', faults });
}

type Building = Omit<FrameworkTheme, 'outcomes'> & { readonly outcomes: BuildingOutcome[] };
type BuildingOutcome = Omit<FrameworkOutcome, 'criteria'> & { readonly criteria: FrameworkCriterion[] };

interface Line {
  readonly depth: number;
  readonly named: Pick<FrameworkTheme, 'code' | 'name'>;
  readonly measures: readonly MeasureReference[];
}

function lineIn(text: string): Line | null {
  const match = LINE.exec(text);
  if (!match) return null;
  const [dashes, code, en, cy, measures] = match.slice(1).map((cell) => cell ?? '') as [
    string,
    string,
    string,
    string,
    string,
  ];
  return { depth: dashes.length, named: { code, name: { en, cy: cy || null } }, measures: references(measures) };
}

/** @returns what is wrong with the line; null when it was added */
function addLine(themes: Building[], text: string): string | null {
  const line = lineIn(text);
  if (!line) return FORM;
  if (line.measures.length > 0 && line.depth < 2) return 'Only a criterion (--) has measures';
  if (line.depth > 0) return addBelow(themes.at(-1), line);
  themes.push({ ...line.named, outcomes: [] });
  return null;
}

function addBelow(theme: Building | undefined, { depth, named, measures }: Line): string | null {
  if (!theme) return 'Begin with a theme: a line without a dash';
  if (depth > 1) return addCriterion(theme.outcomes, { ...named, measures });
  theme.outcomes.push({ ...named, criteria: [] });
  return null;
}

function addCriterion(outcomes: readonly BuildingOutcome[], criterion: FrameworkCriterion): string | null {
  const criteria = outcomes.at(-1)?.criteria;
  if (!criteria) return 'Put an outcome (-) above this criterion';
  criteria.push(criterion);
  return null;
}

const references = (text: string): MeasureReference[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [first = '', ...rest] = part.split(':');
      return rest.length === 0
        ? { setId: OPEN_MEASURES.id, measureId: first }
        : { setId: first, measureId: rest.join(':') };
    });
