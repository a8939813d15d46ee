import type { ReactNode } from 'react';

import { FormPage, NotificationBanner, useTranslator } from '@commonweal/ui';

import type { Route } from './+types/stages';
import { PeriodRules } from './period-rules';
import { StageFields } from './stage-fields';
import { changeStages, stagedTender } from './stages.server';
import type { StageFault } from './stages-form';

export async function loader({ request, params, url }: Route.LoaderArgs) {
  return { ...(await stagedTender(request, params.tenderId)), wasSaved: url.searchParams.has('saved') };
}

export const action = ({ request, params }: Route.ActionArgs) => changeStages(request, params.tenderId);

/** The stages of a draft's procedure, each with its deadline and how many suppliers go on from it. */
export default function Stages({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const { id, title, breaches, wasSaved } = loaderData;
  const { form, faults } = actionData ?? { form: loaderData.form, faults: [] };
  const said = faults.map((fault: StageFault) => ({
    field: fault.field,
    words: fault.message ?? t(`stages.fault.${fault.key}`),
    isSaid: fault.message !== undefined,
  }));
  const back = { href: `/tenders/${encodeURIComponent(id)}`, name: t('criteriaEditor.back') };
  return (
    <FormPage title={t('stages.title')} of={title} faults={said} back={back}>
      {wasSaved && !actionData && (
        <NotificationBanner type="success" title={t('ui.success')}>
          {t('stages.saved')}
        </NotificationBanner>
      )}
      <p className="govuk-body">{t('stages.lede')}</p>
      <p className="govuk-body">{t('stages.panel')}</p>
      {!actionData && <PeriodRules breaches={breaches} />}
      <StageFields form={form} faults={said} />
    </FormPage>
  );
}
