import type { ReactNode } from 'react';

import { lookOf } from '@commonweal/client';
import { dateInSentence, Main, useEnglishLang, useTranslator, WayBack } from '@commonweal/ui';

import { ask } from '../../session/api.server';
import { Contact } from '../opportunity/contact';
import type { Route } from './+types/engagement';
import { EngagementAnswers } from './engagement-answers';
import { EngagementDocument } from './notices.document';

export async function loader({ request, params }: Route.LoaderArgs) {
  const { notices } = await ask(EngagementDocument, { ocid: params.ocid }, request);
  const notice = notices.edges[0]?.node;
  if (!notice?.details) throw new Response(null, { status: 404 });
  const { details, ...rest } = notice;
  return { notice: rest, details, look: lookOf(notice.authority) };
}

/** What suppliers are asked before a tender, how to take part and until when, and what was answered, for everybody. */
export default function Engagement({ loaderData: { notice, details } }: Route.ComponentProps): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const lang = useEnglishLang();
  const { ocid, title, authority, engagementAnswers } = notice;
  const contact = { ...(authority.details ?? NOTHING_SAID), contactEmail: details.contactEmail };
  return (
    <>
      <WayBack href={`/notices/${encodeURIComponent(ocid)}`}>{t('engagement.back')}</WayBack>
      <Main>
        <title>{`${t('engagement.title')}: ${title} – ${t('serviceName')}`}</title>
        <span className="govuk-caption-l" lang={lang}>
          {authority.name}
        </span>
        <h1 className="govuk-heading-l">
          {t('engagement.title')}: <span lang={lang}>{title}</span>
        </h1>
        <h2 className="govuk-heading-m">{t('engagement.about')}</h2>
        <Lines text={descriptionIn(notice)} />
        <h2 className="govuk-heading-m">{t('engagement.how')}</h2>
        <p className="govuk-body">
          <strong>{t('engagement.ends', { day: dateInSentence(details.engagementEnd, translator) })}</strong>
        </p>
        <Lines text={details.engagement} />
        <EngagementAnswers answers={engagementAnswers} />
        <Contact details={contact} />
      </Main>
    </>
  );
}

const NOTHING_SAID = { street: '', town: '', postcode: '', telephone: '', website: '' };

/** What the notice itself says that is wanted. */
function descriptionIn({ release }: { readonly release?: string | null }): string {
  const { tender } = JSON.parse(release ?? '{}') as { readonly tender?: { readonly description?: string } };
  return tender?.description ?? '';
}

function Lines({ text }: { readonly text: string }): ReactNode {
  const lang = useEnglishLang();
  return text.split(/\n+/).map((line, index) => (
    <p className="govuk-body" key={index} lang={lang}>
      {line}
    </p>
  ));
}
