import type { ReactNode } from 'react';

import { Button, ErrorSummary, Main, PostForm, useEnglishLang, useTranslator, WayBack, Said } from '@commonweal/ui';

import type { Route } from './+types/notice';
import { Engagement } from './engagement/engagement';
import { FromOurDetails } from './from-our-details';
import { GapList } from './gap-list';
import { NoticeForm } from './notice-form';
import { NoticeStanding } from './notice-standing';
import type { NoticeForm as Form } from './notice-fields';
import { keepNotice, type NoticeFault, type OwnNotice, ownNotice } from './notice.server';

export const loader = ({ request, params }: Route.LoaderArgs) => ownNotice(request, params.noticeId);
export const action = ({ request, params }: Route.ActionArgs) => keepNotice(request, params.noticeId);

/** One notice: where it stands, what it lacks, what it says, and its way to the national platform. */
export default function Notice({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { notice } = loaderData;
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const faults = actionData?.faults ?? [];
  const title = `${t(`notices.typed.${notice.type}`)} – ${t('serviceName')}`;
  return (
    <>
      <WayBack href={`/tenders/${encodeURIComponent(notice.tender.id)}/notices`}>{t('notices.back')}</WayBack>
      <Main>
        <title>{faults.length > 0 ? `${t('ui.error')}: ${title}` : title}</title>
        <Faults faults={faults} />
        <span className="govuk-caption-l" lang={lang}>
          {notice.title}
        </span>
        <h1 className="govuk-heading-l">{t(`notices.typed.${notice.type}`)}</h1>
        <NoticeStanding notice={notice} />
        {isOpen(notice) && <Open stands={loaderData} typed={actionData?.form} faults={faults} />}
        {isAnswering(notice) && <Engagement notice={notice} form={actionData?.answerForm} faults={faults} />}
      </Main>
    </>
  );
}

interface OpenProps {
  readonly stands: Route.ComponentProps['loaderData'];
  /** What was typed and not kept. */
  readonly typed: Form | undefined;
  readonly faults: readonly NoticeFault[];
}

/** What it lacks, what it says, and the button that submits it. */
function Open({ stands: { notice, form }, typed = form, faults }: OpenProps): ReactNode {
  return (
    <>
      <GapList gaps={notice.gaps} tender={notice.tender} />
      <FromOurDetails notice={notice} form={form} />
      {notice.gaps.length === 0 && <Submit notice={notice} />}
      <NoticeForm notice={notice} form={typed} faults={faults} />
    </>
  );
}

/** Whether answers to the market are published beside it. */
const isAnswering = ({ type, state }: OwnNotice): boolean => type === 'UK2' && state === 'ACCEPTED';

/** Whether what it says can still be changed. */
const isOpen = ({ state }: OwnNotice): boolean => state === 'DRAFT' || state === 'REFUSED';

function Faults({ faults }: { readonly faults: readonly NoticeFault[] }): ReactNode {
  const { t } = useTranslator();
  if (faults.length === 0) return null;
  const errorList = faults.map(({ field, message }) => ({
    children: <Said>{message}</Said>,
    href: `#${field}`,
  }));
  return <ErrorSummary title={t('ui.errorSummary')} errorList={errorList} />;
}

/** A call for tenders goes out when its tender is published: before, there is nothing to press. */
function Submit({ notice }: { readonly notice: OwnNotice }): ReactNode {
  const { t } = useTranslator();
  if (notice.type === 'UK4' && notice.tender.state === 'DRAFT')
    return <p className="govuk-body">{t('notices.goesOutByItself')}</p>;
  return (
    <PostForm id="submit">
      <input type="hidden" name="version" value={notice.version} />
      <p className="govuk-body">{t('notices.submitNote')}</p>
      <Button name="intent" value="submit">
        {t('notices.submit')}
      </Button>
    </PostForm>
  );
}
