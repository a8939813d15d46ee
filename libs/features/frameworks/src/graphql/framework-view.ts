import type { FrameworkContent, FrameworkOutline, MeasureReference } from '@commonweal/frameworks';
import type { RuleSource } from '@commonweal/calendar';
import {
  type Framework,
  type FrameworkCriterion,
  type FrameworkTheme,
  type SetMeasure,
  toGlobalId,
} from '@commonweal/graphql';
import { mayLeaveTenant, measureById, OPEN_MEASURES } from '@commonweal/measures';
import type { MeasureSet } from '@commonweal/persistence';

import type { LocalVersion } from '../queries/local-version.js';
import { measuresOf, openMeasureView } from './measure-view.js';

const sourced = ({ source, status }: RuleSource) => ({ source, standing: status });

/** A national framework in outline. */
export function outlineView(outline: FrameworkOutline): Framework {
  const { id, title, publisher, licence, scope, validity, minimumWeights, indicators, notes, themes } = outline;
  return {
    ...{ id, kind: 'NATIONAL', state: 'PUBLISHED', number: 1, version: 1, title: title.en, titleCy: title.cy },
    ...{ publisher, licence, scope: scope.en, scopeCy: scope.cy },
    validity: validity.map((one) => ({
      ...{ from: one.appliesFrom, to: one.appliesTo ?? null, required: one.force === 'REQUIRED', ...sourced(one) },
    })),
    minimumWeights: minimumWeights.map((rule) => ({ ...weightView(rule), ...sourced(rule) })),
    indicators: indicators.map((rule) => ({ fromValue: rule.fromPounds, count: rule.count, ...sourced(rule) })),
    notes: notes.map((note) => ({ text: note.text.en, textCy: note.text.cy, ...sourced(note) })),
    themes: themesView(themes, []),
    ...{ target: null, placeFactors: [], versions: [] },
  };
}

/**
 * A version of an authority's own framework.
 *
 * @param sets the authority's imported sets, as far as the viewer may see them: none for the public
 */
export function localView(version: LocalVersion, sets: readonly MeasureSet[]): Framework {
  const { content, validFrom: from, validTo: to, siblings } = version;
  return {
    ...{ id: toGlobalId('Framework', version), kind: 'LOCAL', state: version.state, number: version.number },
    ...{ version: version.version, title: version.title, titleCy: version.titleCy, publisher: version.authority },
    ...{ licence: null, scope: null, scopeCy: null, indicators: [], notes: [] },
    validity: [{ from, to, required: false, source: null, standing: null }],
    minimumWeights: content.minimumWeights.map((rule) => ({ ...weightView(rule), source: null, standing: null })),
    themes: themesView(content.themes, sets),
    target: content.target,
    placeFactors: [...content.placeFactors],
    versions: siblings.map((one) => ({ id: toGlobalId('Framework', one), number: one.number, state: one.state })),
  };
}

const weightView = ({ fromPounds, belowPounds, percent, basis }: FrameworkContent['minimumWeights'][number]) => ({
  ...{ fromValue: fromPounds, belowValue: belowPounds, percent, basis },
});

type Themes = FrameworkContent['themes'];
type Standing = Partial<RuleSource>;
const standingOf = (row: Standing) => row.status ?? null;
const named = (row: Themes[number] | Themes[number]['outcomes'][number]) => ({
  ...{ code: row.code, name: row.name.en, nameCy: row.name.cy, standing: standingOf(row as Standing) },
});

const themesView = (themes: Themes, sets: readonly MeasureSet[]): FrameworkTheme[] =>
  themes.map((theme) => ({
    ...named(theme),
    outcomes: theme.outcomes.map((outcome) => ({
      ...named(outcome),
      criteria: outcome.criteria.map((criterion) => ({
        ...{ code: criterion.code, name: criterion.name.en, nameCy: criterion.name.cy },
        ...{ standing: standingOf(criterion as Standing), ...measuresView(criterion.measures, sets) },
      })),
    })),
  }));

function measuresView(
  references: readonly MeasureReference[],
  sets: readonly MeasureSet[],
): Pick<FrameworkCriterion, 'measures' | 'withheldMeasures'> {
  const measures = references.map((reference) => measureOf(reference, sets)).filter((one) => one !== null);
  return { measures, withheldMeasures: references.length - measures.length };
}

function measureOf({ setId, measureId }: MeasureReference, sets: readonly MeasureSet[]): SetMeasure | null {
  const open = setId === OPEN_MEASURES.id && mayLeaveTenant(OPEN_MEASURES.licence) ? measureById(measureId) : undefined;
  if (open) return openMeasureView(open);
  const set = sets.find(({ key }) => key === setId);
  return (set && measuresOf(set).find(({ code }) => code === measureId)) ?? null;
}
