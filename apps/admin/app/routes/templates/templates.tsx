import type { ReactNode } from 'react';

import { ErrorSummary, Main, NotificationBanner, useTranslator, WayBack, Said } from '@commonweal/ui';

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
  return {
    templates: tenderTemplates,
    tenders: tenders.edges.map(({ node }) => node),
    done: url.searchParams.get('done'),
  };
}

export const action = ({ request }: Route.ActionArgs) => changeTemplates(request);

const DONE = ['kept', 'removed'];
const NOTHING = { form: { tenderId: '', name: '' }, fault: null, problem: null };

/** The templates of the authority and those that come with the product, and a form to keep another. */
export default function Templates({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const { templates, tenders } = loaderData;
  const { form, fault, problem } = actionData ?? NOTHING;
  const done = actionData ? null : (DONE.find((each) => each === loaderData.done) ?? null);
  const heading = `${t('templates.title')} – ${t('serviceName')}`;
  return (
    <>
      <WayBack href="/">{t('templates.back')}</WayBack>
      <Main>
        <title>{actionData ? `${t('ui.error')}: ${heading}` : heading}</title>
        <Messages {...{ fault, problem, done }} />
        <h1 className="govuk-heading-l">{t('templates.title')}</h1>
        <p className="govuk-body">{t('templates.lead')}</p>
        <TemplateTable templates={templates} />
        <KeepFields tenders={tenders} form={form} fault={fault} />
      </Main>
    </>
  );
}

interface MessagesProps {
  readonly fault: string | null;
  readonly problem: string | null;
  readonly done: string | null;
}

/** What came of the last button, above everything else. */
function Messages({ fault, problem, done }: MessagesProps): ReactNode {
  const { t } = useTranslator();
  const wrong = [
    ...(fault === null ? [] : [{ children: t(`templates.fault.${fault}`), href: `#${fault}` }]),
    ...(problem === null ? [] : [{ children: <Said>{problem}</Said> }]),
  ];
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={t('ui.errorSummary')} errorList={wrong} />}
      {done !== null && (
        <NotificationBanner type="success" title={t('ui.success')}>
          {t(`templates.${done}`)}
        </NotificationBanner>
      )}
    </>
  );
}
