import type { ReactNode } from 'react';

import {
  Main,
  SummaryList,
  type Translator,
  WayBack,
  dateInWords,
  moneyInWords,
  momentInWords,
  useEnglishLang,
  useTranslator,
} from '@commonweal/ui';

import { fundInWords } from '../../criteria/fund-in-words';
import { procedureInWords } from '../../criteria/procedure-in-words';
import { StateTag } from '../../criteria/state-tag';
import { ask } from '../../session/api.server';
import { OpenComments } from '../approval/open-comments';
import { ApprovalStateTag } from '../approval/approval-state-tag';
import { AuditLink } from '../audit/audit-link';
import { GroundworkLinks } from '../groundwork/groundwork-links';
import { OfflineLinks } from '../offline/offline-links';
import type { Route } from './+types/tender';
import { LotSection } from './lot-section';
import type { ShownTender } from './shown-tender';
import { TenderDocument } from './tender.document';

export async function loader({ request, params }: Route.LoaderArgs) {
  const { tender } = await ask(TenderDocument, { id: params.tenderId }, request);
  if (!tender) throw new Response(null, { status: 404 });
  return { tender };
}

/** One tender: where it stands, what is judged, and who bid once that may be known. */
export default function Tender({ loaderData }: Route.ComponentProps): ReactNode {
  const { tender } = loaderData;
  const { t } = useTranslator();
  const lang = useEnglishLang();
  return (
    <>
      <WayBack href="/">{t('tender.back')}</WayBack>
      <Main>
        <title>{`${tender.title} – ${t('serviceName')}`}</title>
        <div className="cw-page-header">
          <span className="govuk-caption-l">{tender.reference}</span>
          <h1 className="govuk-heading-l" lang={lang}>
            {tender.title}
          </h1>
        </div>
        <KeyFacts tender={tender} />
        <TenderLinks tender={tender} />
        <GroundworkLinks tender={tender} />
        <OfflineLinks tenderId={tender.id} />
        {tender.comments && tender.state === 'DRAFT' && (
          <OpenComments tenderId={tender.id} comments={tender.comments} />
        )}
        {tender.lots.map((lot) => (
          <LotSection key={lot.id} lot={lot} tender={tender} />
        ))}
      </Main>
    </>
  );
}

type Fact = readonly [string, ReactNode];

const UNTIMED = ['words', 'deal'] as const;
const TIMED = [...UNTIMED, 'timeline'] as const;
const STAGED = [...TIMED, 'stages'] as const;
/** For its authority alone. */
const APPROVED = ['approval'] as const;

/** Pages on which a draft is designed; days and stages hang on its route. */
function designedParts(route: ShownTender['route']): readonly (typeof STAGED)[number][] {
  if (!route) return UNTIMED;
  return ['ACT_COMPETITIVE_FLEXIBLE', 'LIGHT_TOUCH'].includes(route.regime) ? STAGED : TIMED;
}

/** Where else one goes from a tender; its days hang on its route. */
function TenderLinks({ tender: { id, state, route, comments } }: { readonly tender: ShownTender }): ReactNode {
  const { t } = useTranslator();
  const tender = `/tenders/${encodeURIComponent(id)}`;
  const designed = [...designedParts(route), 'found-by', 'rehearsal'] as const;
  return (
    <ul className="govuk-list">
      <li>
        <AuditLink href={`${tender}/audit`} />
      </li>
      {[...(state === 'DRAFT' ? designed : []), ...(comments ? APPROVED : []), 'notices' as const].map((part) => (
        <li key={part}>
          <a className="govuk-link" href={`${tender}/${part}`}>
            {t(`${part === 'found-by' ? 'foundBy' : part}.link`)}
          </a>
        </li>
      ))}
      {['DRAFT', 'CONTRACTED', 'ABANDONED'].includes(state) || (
        <li>
          <a className="govuk-link" href={`${tender}/${state === 'PUBLISHED' ? 'amend' : 'abandon'}`}>
            {t(state === 'PUBLISHED' ? 'amend.link' : 'amend.abandonLink')}
          </a>
        </li>
      )}
    </ul>
  );
}

function KeyFacts({ tender }: { readonly tender: ShownTender }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const lang = useEnglishLang();
  const { deadline, closedAt, publishedAt, estimatedValue, buyer, state, ocid, approval } = tender;
  const facts: readonly Fact[] = [
    [t('fact.state'), <StateTag key="state" state={state} />],
    [t('approval.fact'), approval && <ApprovalStateTag key="approval" state={approval.state} />],
    [
      t('fact.buyer'),
      <span key="buyer" lang={lang}>
        {buyer.name}
      </span>,
    ],
    [t('fact.deadline'), deadline ? momentInWords(deadline, translator) : t('fact.noDeadline')],
    [t('fact.closedAt'), closedAt && momentInWords(closedAt, translator)],
    [t('fact.value'), estimatedValue ? moneyInWords(estimatedValue, translator) : t('fact.noValue')],
    ...routeFacts(tender, translator),
    [t('fact.publishedAt'), publishedAt && dateInWords(publishedAt, translator)],
    [t('fact.ocid'), ocid],
  ];
  const rows = facts.map(([key, value]) => Boolean(value) && { key: { children: key }, value: { children: value } });
  return <SummaryList rows={rows} />;
}

/** How it is procured: as its route says, or as the notice said that it came from. */
function routeFacts({ route, procurementMethod, publishedAt }: ShownTender, translator: Translator): Fact[] {
  const { t } = translator;
  if (!route) return [[t('fact.procedure'), procedureInWords(procurementMethod, t)]];
  const day = publishedAt ? null : dateInWords(`${route.noticeDate}T12:00:00Z`, translator);
  return [
    [t('fact.procedure'), t(`begin.regime.${route.regime}`)],
    [t('begin.fund.short'), route.fund && fundInWords(route.fund, t)],
    [t('begin.notice.short'), day],
  ];
}
