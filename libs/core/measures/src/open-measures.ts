import { GMCA_ATTRIBUTION, OGL_ATTRIBUTION } from './citations.js';
import { CARE_MEASURES } from './care-measures.js';
import { COMMUNITY_MEASURES } from './community-measures.js';
import { ECONOMY_AND_ENVIRONMENT_MEASURES } from './economy-and-environment-measures.js';
import { HEALTH_MEASURES } from './health-measures.js';
import type { MeasureDraft, Measure, MeasureSet } from './measure.js';
import { OPPORTUNITY_MEASURES } from './opportunity-measures.js';
import { PLACE_MEASURES } from './place-measures.js';
import { SAFETY_AND_FAMILY_MEASURES } from './safety-and-family-measures.js';
import { WORK_MEASURES } from './work-measures.js';

const withStatus = (draft: MeasureDraft): Measure => ({ ...draft, status: draft.proxy?.source.status ?? 'K' });

/**
 * The platform's own open set of measures. Every value is a public figure, quoted as published with its source and price
 * year; a measure for which none can be cited is graded only (`proxy: null`). No value of a licensed bank is in it: customers
 * import their own copies. Values are in the prices of their own years: nothing here is uprated. `upratedProxy` brings a
 * figure to one price year, which it must be before it is added to another.
 */
export const OPEN_MEASURES: MeasureSet = {
  id: 'commonweal-open-measures',
  version: '1.1.0',
  title: { en: 'Commonweal open measures', cy: 'Mesurau agored Commonweal' },
  licence: 'CC0-1.0',
  attributions: [GMCA_ATTRIBUTION, OGL_ATTRIBUTION],
  measures: [
    ...[...WORK_MEASURES, ...OPPORTUNITY_MEASURES, ...ECONOMY_AND_ENVIRONMENT_MEASURES, ...PLACE_MEASURES],
    ...[...HEALTH_MEASURES, ...CARE_MEASURES, ...COMMUNITY_MEASURES, ...SAFETY_AND_FAMILY_MEASURES],
  ].map(withStatus),
};

/** The measure of that id in a set, if there is one. */
export const measureById = (id: string, set: MeasureSet = OPEN_MEASURES): Measure | undefined =>
  set.measures.find((measure) => measure.id === id);
