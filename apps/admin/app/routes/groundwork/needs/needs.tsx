import type { ReactNode } from 'react';

import { InsetText, PostForm, useTranslator } from '@commonweal/ui';

import { GroundworkPage } from '../form-page';
import type { Route } from './+types/needs';
import { formOfNeeds } from './needs-form';
import { answer, needyTender } from './needs.server';
import { PlaceFields } from './place-fields';

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const tender = await needyTender(request, params.tenderId);
  return { tender, form: formOfNeeds(tender), wasSaved: url.searchParams.has('saved') };
}

export const action = ({ request, params }: Route.ActionArgs) => answer(request, params.tenderId);

/** You said, we did: what the places of a draft said they need, and what the draft does about it. */
export default function Needs({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const { tender } = loaderData;
  const { form, faults } = actionData ?? { ...loaderData, faults: [] };
  return (
    <GroundworkPage tender={tender} part="needs" faults={faults} wasSaved={loaderData.wasSaved && !actionData}>
      {tender.placeNeeds.length === 0 && <InsetText>{t('groundwork.needs.noPlaces')}</InsetText>}
      <PostForm>
        <input type="hidden" name="version" value={form.version} />
        {tender.placeNeeds.map((place, at) => (
          <PlaceFields
            key={place.code}
            place={place}
            first={tender.placeNeeds.slice(0, at).reduce((sum, { needs }) => sum + needs.length, 0)}
            {...{ answers: form.answers, faults }}
          />
        ))}
        {form.answers.length > 0 && (
          <button type="submit" className="govuk-button">
            {t('groundwork.save')}
          </button>
        )}
      </PostForm>
    </GroundworkPage>
  );
}
