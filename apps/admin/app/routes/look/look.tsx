import type { ReactNode } from 'react';

import { ErrorSummary, Main, NotificationBanner, type Translate, useTranslator } from '@commonweal/ui';
import { useSearchParams } from 'react-router';

import { AuditLink } from '../audit/audit-link';
import { partAuditPath } from '../audit/parts';
import type { Route } from './+types/look';
import { LookFields } from './look-fields';
import type { LookFault } from './look-form';
import { LookPreview } from './look-preview';
import { changeLook, currentLook } from './look.server';

export const loader = ({ request }: Route.LoaderArgs) => currentLook(request);
export const action = ({ request }: Route.ActionArgs) => changeLook(request);

/** How the authority's pages look: choosing it, and seeing it before anybody else does. */
export default function LookPage({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const unchanged = { faults: [], problem: null, wishes: loaderData.wishes };
  const { faults, problem, wishes } = actionData ?? unchanged;
  const isRefused = problem !== null || faults.length > 0;
  return (
    <Main>
      {isRefused ? <LookErrors faults={faults} problem={problem} /> : <title>{pageTitle(t)}</title>}
      {!actionData && <Saved />}
      <h1 className="govuk-heading-l">{t('look.title')}</h1>
      <p className="govuk-body">{t('look.lede')}</p>
      <LookFields wishes={wishes} faults={faults} logo={loaderData.logo} />
      {faults.length === 0 && <LookPreview wishes={wishes} />}
      <p className="govuk-body">
        <AuditLink href={partAuditPath(loaderData.authorityId, 'LOOK')} />
      </p>
    </Main>
  );
}

const pageTitle = (t: Translate): string => `${t('look.title')} – ${t('serviceName')}`;

function LookErrors({ faults, problem }: { faults: readonly LookFault[]; problem: string | null }): ReactNode {
  const { t } = useTranslator();
  const errorList = faults.map(({ field, key }) => ({ children: t(key), href: `#${field}` }));
  return (
    <>
      <title>{`${t('ui.error')}: ${pageTitle(t)}`}</title>
      <ErrorSummary
        title={t('ui.errorSummary')}
        errorList={problem ? [{ children: t(problem), href: '#displayName' }] : errorList}
      />
    </>
  );
}

function Saved(): ReactNode {
  const { t } = useTranslator();
  const [search] = useSearchParams();
  if (!search.has('saved')) return null;
  return (
    <NotificationBanner type="success" title={t('ui.success')}>
      <p className="govuk-notification-banner__heading">{t('look.saved')}</p>
    </NotificationBanner>
  );
}
