import { factorsText, themesText, weightsText } from '@commonweal/frameworks';
import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import { editFormIn, fieldOf, readEditForm } from './edit-form';
import type { EditFault, EditForm } from './edit-names';
import type { Framework } from './framework-facts';
import { FrameworkDocument, SaveFrameworkDocument } from './frameworks.document';

/** A draft, as the form shows it. @throws a 404 for anything else */
export async function editedFramework(request: Request, id: string) {
  const { framework } = await ask(FrameworkDocument, { id }, request);
  if (framework?.state !== 'DRAFT') throw new Response(null, { status: 404 });
  return { id, form: formOf(framework) };
}

function formOf({ title, titleCy, version, validity, placeFactors, themes, ...framework }: Framework): EditForm {
  const [{ from, to } = { from: null, to: null }] = validity;
  return {
    ...{ title, titleCy: titleCy ?? '', version: String(version), validFrom: from ?? '', validTo: to ?? '' },
    ...{ ...weightsOf(framework), ...targetOf(framework), factors: factorsText(placeFactors) },
    themes: themesText(themes.map(themeOf)),
  };
}

function weightsOf({ minimumWeights }: Pick<Framework, 'minimumWeights'>) {
  const weights = minimumWeights.map(({ fromValue, belowValue, percent, basis }) => ({
    ...{ fromPounds: fromValue, belowPounds: belowValue, percent, basis },
  }));
  return { weights: weightsText(weights), basis: minimumWeights[0]?.basis ?? 'TOTAL_SCORE' };
}

const targetOf = ({ target }: Pick<Framework, 'target'>) => ({
  ...{ targetKind: target?.kind ?? 'NONE', rate: target?.rate ?? '' },
});

type Theme = Framework['themes'][number];

const nameOf = ({ code, name, nameCy }: { code: string; name: string; nameCy: string | null }) => ({
  code,
  name: { en: name, cy: nameCy },
});

const themeOf = (theme: Theme) => ({
  ...nameOf(theme),
  outcomes: theme.outcomes.map((outcome) => ({
    ...nameOf(outcome),
    criteria: outcome.criteria.map((criterion) => ({
      ...nameOf(criterion),
      measures: criterion.measures.map(({ setKey, code }) => ({ setId: setKey, measureId: code })),
    })),
  })),
});

const refused = (form: EditForm, faults: readonly EditFault[], status: number) => data({ form, faults }, { status });

/** Saves a draft, and goes back to it. */
export async function keepFramework(request: Request, id: string) {
  const form = editFormIn(await request.formData());
  const { input, faults } = readEditForm(id, form);
  if (!input) return refused(form, faults, 400);
  const { saveFramework } = await ask(SaveFrameworkDocument, { input }, request);
  if (saveFramework.__typename === 'SaveFrameworkSuccess') return redirect(`/frameworks/${encodeURIComponent(id)}`);
  if (saveFramework.__typename !== 'InvalidInput')
    return refused(form, [{ field: 'title', message: saveFramework.message }], 409);
  const told = saveFramework.faults.map(({ path, message }) => ({ field: fieldOf(path), message }));
  return refused(form, told, 400);
}
