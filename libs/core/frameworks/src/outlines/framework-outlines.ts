import type { FrameworkContent } from '../content/framework-content.js';
import type { FrameworkOutline } from './outline.js';
import { PPN_002 } from './ppn-002.js';
import { PPN_026 } from './ppn-026.js';
import { PPN_06_20 } from './ppn-06-20.js';

/** The national frameworks, oldest first. None of them binds councils, combined authorities or the NHS. */
export const FRAMEWORK_OUTLINES: readonly FrameworkOutline[] = [PPN_06_20, PPN_002, PPN_026];

/** The outline of that id, if there is one. @example frameworkOutline('ppn-026') */
export const frameworkOutline = (id: string): FrameworkOutline | undefined =>
  FRAMEWORK_OUTLINES.find((outline) => outline.id === id);

/** What an authority starts from that adopts an outline as a framework of its own. */
export const contentOfOutline = ({ themes, minimumWeights }: FrameworkOutline): FrameworkContent => ({
  themes: themes.map(({ code, name, outcomes }) => ({
    ...{ code, name },
    outcomes: outcomes.map((outcome) => ({
      ...{ code: outcome.code, name: outcome.name },
      criteria: outcome.criteria.map((criterion) => ({
        ...{ code: criterion.code, name: criterion.name, measures: criterion.measures },
      })),
    })),
  })),
  minimumWeights: minimumWeights.map(({ fromPounds, belowPounds, percent, basis }) => ({
    ...{ fromPounds, belowPounds, percent, basis },
  })),
  target: null,
  placeFactors: [],
});
