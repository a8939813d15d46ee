import type { ReactNode } from 'react';

import { ErrorSummary, Main, useTranslator, WayBack, Said } from '@commonweal/ui';

import type { Route } from './+types/edit';
import { EditFields } from './edit-fields';
import { editedFramework, keepFramework } from './edit.server';

export const loader = ({ request, params }: Route.LoaderArgs) => editedFramework(request, params.frameworkId);
export const action = ({ request, params }: Route.ActionArgs) => keepFramework(request, params.frameworkId);

/** Writing a draft: dates, weights, target, place factors, and the tree as lines of text. */
export default function EditFramework({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const { form, faults } = actionData ?? { form: loaderData.form, faults: [] };
  const title = `${t('frameworks.edit.heading')} – ${t('serviceName')}`;
  const errorList = faults.map(({ field, message }) => ({
    children: <Said>{message}</Said>,
    href: `#${field}`,
  }));
  return (
    <>
      <WayBack href={`/frameworks/${encodeURIComponent(loaderData.id)}`}>{t('frameworks.edit.back')}</WayBack>
      <Main>
        <title>{faults.length > 0 ? `${t('ui.error')}: ${title}` : title}</title>
        {faults.length > 0 && <ErrorSummary title={t('ui.errorSummary')} errorList={errorList} />}
        <h1 className="govuk-heading-l">{t('frameworks.edit.heading')}</h1>
        <EditFields form={form} faults={faults} />
      </Main>
    </>
  );
}
