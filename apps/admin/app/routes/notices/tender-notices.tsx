import type { ReactNode } from 'react';

import type { NoticeType } from '@commonweal/client';
import {
  Button,
  ErrorSummary,
  Main,
  Pagination,
  PostForm,
  Select,
  useEnglishLang,
  useTranslator,
  WayBack,
  Said,
} from '@commonweal/ui';
import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import type { Route } from './+types/tender-notices';
import { OurDetailsLink } from './from-our-details';
import { nextNotice } from './next-notice';
import { NoticeTable } from './notice-table';
import { PrepareNoticeDocument, TenderNoticesDocument } from './notices.document';

const TYPES: readonly NoticeType[] = ['UK1', 'UK2', 'UK3', 'UK4', 'UK12'];

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const after = url.searchParams.get('after');
  const { tender } = await ask(TenderNoticesDocument, { id: params.tenderId, after }, request);
  if (!tender) throw new Response(null, { status: 404 });
  return { tender };
}

export async function action({ request, params }: Route.ActionArgs) {
  const wanted = String((await request.formData()).get('type') ?? '');
  const type = TYPES.find((known) => known === wanted);
  if (!type) throw new Response(null, { status: 400 });
  const { prepareNotice } = await ask(PrepareNoticeDocument, { input: { tenderId: params.tenderId, type } }, request);
  if (prepareNotice.__typename === 'PrepareNoticeSuccess')
    return redirect(`/notices/${encodeURIComponent(prepareNotice.notice.id)}`);
  return data({ refused: prepareNotice.message, type }, { status: 409 });
}

/** The statutory notices of a tender, and the way to the next one. */
export default function TenderNotices({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { tender } = loaderData;
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const title = `${t('notices.title')} – ${t('serviceName')}`;
  const refused = actionData?.refused;
  return (
    <>
      <WayBack href={`/tenders/${encodeURIComponent(tender.id)}`}>{t('notices.backToTender')}</WayBack>
      <Main>
        <title>{refused ? `${t('ui.error')}: ${title}` : title}</title>
        {refused && (
          <ErrorSummary
            title={t('ui.errorSummary')}
            errorList={[{ children: <Said>{refused}</Said>, href: '#type' }]}
          />
        )}
        <span className="govuk-caption-l" lang={lang}>
          {tender.title}
        </span>
        <h1 className="govuk-heading-l">{t('notices.title')}</h1>
        <p className="govuk-body">{t('notices.lead')}</p>
        <NoticeTable notices={tender.notices.edges.map(({ node }) => node)} />
        <Pages tender={tender} />
        {!tender.authority.details && <OurDetailsLink words={t('ourDetails.fill.none')} />}
        <Prepare type={actionData?.type ?? nextOf(tender)} state={tender.state} />
      </Main>
    </>
  );
}

function Pages({ tender: { id, notices } }: Route.ComponentProps['loaderData']): ReactNode {
  const { t } = useTranslator();
  const { hasNextPage, endCursor } = notices.pageInfo;
  if (!hasNextPage || !endCursor) return null;
  const href = `/tenders/${encodeURIComponent(id)}/notices?${new URLSearchParams({ after: endCursor })}`;
  return <Pagination landmarkLabel={t('notices.pages')} next={{ href, children: t('notices.older') }} />;
}

function nextOf({ state, decisions, notices }: Route.ComponentProps['loaderData']['tender']): NoticeType {
  const askedMarket = (decisions.market ?? []).length > 0;
  return nextNotice({ state, askedMarket, notices: notices.edges.map(({ node }) => node) });
}

interface Asked {
  readonly type: NoticeType;
  readonly state: string;
}

function Prepare({ type, state }: Asked): ReactNode {
  const { t } = useTranslator();
  const items = TYPES.map((value) => ({ value, children: t(`notices.typed.${value}`) }));
  return (
    <section>
      <h2 className="govuk-heading-m">{t('notices.prepare')}</h2>
      {state === 'DRAFT' && <p className="govuk-body">{t('notices.callNote')}</p>}
      <PostForm>
        <Select
          id="type"
          name="type"
          items={items}
          value={type}
          label={{ children: t('notices.which'), className: 'govuk-label--s' }}
        />
        <Button>{t('notices.prepareButton')}</Button>
      </PostForm>
    </section>
  );
}
