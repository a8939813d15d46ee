import type { ReactNode } from 'react';

import { ErrorSummary, Main, NotificationBanner, useTranslator, WayBack } from '@commonweal/ui';

import { ask } from '../../session/api.server';
import { PastTendersDocument } from '../begin/begin.document';
import { ownAuthority } from '../frameworks/own-authority.server';
import type { Route } from './+types/templates';
import { changeTemplates } from './change-templates.server';
import { KeepFields } from './keep-fields';
import { TemplateTable } from './template-table';
import { TemplatesDocument } from './templates.document';

export async function loader({ request, url }: Route.LoaderArgs) {
  const authorityId = await ownAuthority(request);
  const [{ tenderTemplates }, { tenders }] = await Promise.all([
    ask(TemplatesDocument, { authorityId }, request),
    ask(PastTendersDocument, { first: 100 }, request),
  ]);
  return { templates: tenderTemplates, tenders: tenders.edges.map(({ node }) => node), done: url.searchParams.get('done') };
}

export const action = ({ request }: Route.ActionArgs) => changeTemplates(request);

const DONE = ['kept', 'removed'];
const NOTHING = { form: { tenderId: '', name: '' }, fault: null, problem: null };

/** The templates of the authority and those that come with the product, and a form to keep another. */
export default function Templates({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const { templates, tenders, done } = loaderData;
  const { form, fault, problem } = actionData ?? NOTHING;
  const heading = `${t('templates.title')} – ${t('serviceName')}`;
  return (
    <>
      <WayBack href="/">{t('templates.back')}</WayBack>
      <Main>
        <title>{actionData ? `${t('ui.error')}: ${heading}` : heading}</title>
        {fault !== null && (
          <ErrorSummary
            title={t('ui.errorSummary')}
            errorList={[{ children: t(`templates.fault.${fault}`), href: fault === 'name' ? '#name' : '#tenderId' }]}
          />
        )}
        {problem !== null && (
          <ErrorSummary title={t('ui.errorSummary')} errorList={[{ children: <span lang="en">{problem}</span> }]} />
        )}
        {done !== null && DONE.includes(done) && !actionData && (
          <NotificationBanner type="success" title={t('ui.success')}>
            {t(`templates.${done}`)}
          </NotificationBanner>
        )}
        <h1 className="govuk-heading-l">{t('templates.title')}</h1>
        <p className="govuk-body">{t('templates.lead')}</p>
        <TemplateTable templates={templates} />
        <KeepFields tenders={tenders} form={form} fault={fault} />
      </Main>
    </>
  );
}
