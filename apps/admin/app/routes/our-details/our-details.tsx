import type { ReactNode } from 'react';

import type { ItlRegion } from '@commonweal/places';
import { FormPage, InsetText, NotificationBanner, useTranslator } from '@commonweal/ui';

import { AuditLink } from '../audit/audit-link';
import { partAuditPath } from '../audit/parts';
import type { Route } from './+types/our-details';
import { OurDetailsFields } from './our-details-fields';
import type { DetailsFault } from './our-details-form';
import { changeDetails, currentDetails } from './our-details.server';

export async function loader({ request, url }: Route.LoaderArgs) {
  return { ...(await currentDetails(request)), isSaved: url.searchParams.get('said') === 'saved' };
}

export const action = ({ request }: Route.ActionArgs) => changeDetails(request);

/** What the authority keeps of itself for every notice: said once, public. */
export default function OurDetails({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  // Whoever was told of another's change may save again: then it is the newest version that is replaced.
  const form = { ...loaderData.form, ...actionData?.form, version: loaderData.form.version };
  const faults = (actionData?.faults ?? []).map((fault) => ({
    ...{ field: fieldOf(fault), words: t(`ourDetails.fault.${fault}`) },
  }));
  return (
    <FormPage title={t('ourDetails.title')} of={loaderData.name} faults={faults}>
      {loaderData.isSaved && !actionData && (
        <NotificationBanner type="success" title={t('ui.success')}>
          {t('ourDetails.saved')}
        </NotificationBanner>
      )}
      {actionData?.found !== undefined && <Found region={actionData.found} />}
      <p className="govuk-body">{t('ourDetails.lead')}</p>
      <p className="govuk-body">{t('ourDetails.public')}</p>
      <OurDetailsFields form={form} faults={faults} />
      <p className="govuk-body">
        <AuditLink href={partAuditPath(loaderData.authorityId, 'DETAILS')} />
      </p>
    </FormPage>
  );
}

const fieldOf = (fault: DetailsFault): string | undefined =>
  fault === 'changed' || fault === 'refused' ? undefined : fault;

/** What came of looking for the region. */
function Found({ region }: { readonly region: ItlRegion | null }): ReactNode {
  const { t, language } = useTranslator();
  if (region === null) return <InsetText>{t('ourDetails.notFound')}</InsetText>;
  const name = (language === 'cy' && region.nameCy) || region.name;
  return <InsetText>{t('ourDetails.found', { region: `${name} (${region.code})` })}</InsetText>;
}
