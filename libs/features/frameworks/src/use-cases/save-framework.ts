import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { contentFaults, type FrameworkContent } from '@commonweal/frameworks';
import { OPEN_MEASURES, measureById } from '@commonweal/measures';
import { inTransaction, MeasureSet } from '@commonweal/persistence';
import { type Fault, type Result, fail, invalidInput, ok } from '@commonweal/result';

import type { ChangeFailure } from './failures.js';
import { frameworkFacts, lockedDraft, recordFramework, type VersionKey } from './kept-version.js';
import { titleFaults } from './title-faults.js';

export interface SaveFrameworkInput extends VersionKey {
  readonly version: number;
  readonly title: string;
  readonly titleCy: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly content: FrameworkContent;
}

const UPSIDE_DOWN = { path: '$.validTo', message: 'The last day is before the first' };

/** Replaces what a draft says. */
@Injectable()
export class SaveFramework {
  constructor(private readonly em: EntityManager) {}

  execute(viewer: Viewer, input: SaveFrameworkInput): Promise<Result<VersionKey, ChangeFailure>> {
    const { tenantId, id, title, titleCy, validFrom, validTo, content } = input;
    return inTransaction(this.em, viewer, async (em) => {
      const draft = await lockedDraft(em, viewer, input);
      if (!draft.ok) return draft;
      const faults = [...titleFaults(input), ...dateFaults(input), ...contentFaults(content)];
      if (faults.length > 0) return fail(invalidInput(faults));
      const unknown = await unknownMeasures(em, tenantId, content);
      if (unknown.length > 0) return fail(invalidInput(unknown));
      const before = frameworkFacts(draft.value);
      em.assign(draft.value, { title: title.trim(), titleCy, validFrom, validTo, content });
      recordFramework(em, {
        viewer,
        row: draft.value,
        action: 'saveFramework',
        before,
        after: frameworkFacts(draft.value),
      });
      return ok({ tenantId, id });
    });
  }
}

const dateFaults = ({ validFrom, validTo }: SaveFrameworkInput): Fault[] =>
  validFrom !== null && validTo !== null && validTo < validFrom ? [UPSIDE_DOWN] : [];

/** References to measures of no set that the authority has. */
async function unknownMeasures(em: EntityManager, tenantId: string, { themes }: FrameworkContent): Promise<Fault[]> {
  const sets = await em.find(MeasureSet, { tenantId });
  const codes = new Map(
    sets.map(({ key, measures }) => [key, new Set((measures as { code: string }[]).map(({ code }) => code))]),
  );
  const isKnown = (setId: string, code: string) =>
    setId === OPEN_MEASURES.id ? measureById(code) !== undefined : codes.get(setId)?.has(code) === true;
  return themes.flatMap((theme, t) =>
    theme.outcomes.flatMap((outcome, o) =>
      outcome.criteria.flatMap(({ measures }, c) =>
        measures
          .filter(({ setId, measureId }) => !isKnown(setId, measureId))
          .map(({ setId, measureId }) => ({
            path: `$.themes[${t}].outcomes[${o}].criteria[${c}].measures`,
            message: `There is no measure “${measureId}” in the set “${setId}”`,
          })),
      ),
    ),
  );
}
