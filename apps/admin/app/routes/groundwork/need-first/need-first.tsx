import type { ReactNode } from 'react';

import { InsetText, PostForm, useTranslator } from '@commonweal/ui';

import { GroundworkPage } from '../form-page';
import type { Route } from './+types/need-first';
import { LotFields } from './lot-fields';
import { MeasureFields } from './measure-fields';
import { byMeasure, emptyForm } from './need-first-form';
import { needFirstTender, takeUp } from './need-first.server';

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const tender = await needFirstTender(request, params.tenderId);
  return { tender, form: emptyForm(tender), wasSaved: url.searchParams.has('saved') };
}

export const action = ({ request, params }: Route.ActionArgs) => takeUp(request, params.tenderId);

/** Need first: from what the places of a draft need to measures, each with the reason. */
export default function NeedFirst({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const { tender } = loaderData;
  const { form, faults } = actionData ?? { ...loaderData, faults: [] };
  const suggested = byMeasure(tender.suggestions);
  return (
    <GroundworkPage tender={tender} part="need-first" faults={faults} wasSaved={loaderData.wasSaved && !actionData}>
      {suggested.length === 0 ? (
        <InsetText>{t('groundwork.need-first.nothing')}</InsetText>
      ) : (
        <PostForm>
          <input type="hidden" name="version" value={tender.version} />
          <LotFields {...{ tender, form, faults }} />
          <MeasureFields {...{ tender, form, faults, suggested }} />
          <p className="govuk-body">{t('groundwork.need-first.years')}</p>
          <button type="submit" className="govuk-button">
            {t('groundwork.need-first.take')}
          </button>
        </PostForm>
      )}
    </GroundworkPage>
  );
}
