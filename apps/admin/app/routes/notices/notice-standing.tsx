import type { ReactNode } from 'react';

import {
  InsetText,
  momentInSentence,
  momentInWords,
  Said,
  SummaryList,
  useTranslator,
  WarningText,
} from '@commonweal/ui';

import { NoticeStateTag } from './notice-state-tag';
import type { OwnNotice } from './notice.server';

/** Where a notice stands: with dates, the platform's reasons for a refusal, and how long it has not answered. */
export function NoticeStanding({ notice }: { readonly notice: OwnNotice }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const { state, ocid, submittedAt, decidedAt, platformId, platformUrl } = notice;
  const number = platformUrl ? (
    <a className="govuk-link" href={platformUrl}>
      {platformId}
    </a>
  ) : (
    platformId
  );
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('fact.state'), <NoticeStateTag key="state" state={state} />],
    [t('fact.ocid'), ocid],
    [t('notices.submittedAt'), submittedAt && momentInWords(submittedAt, translator)],
    [t('notices.decidedAt'), decidedAt && momentInWords(decidedAt, translator)],
    [t('notices.platformId'), number],
  ];
  return (
    <>
      <SummaryList
        rows={facts.map(([key, value]) => Boolean(value) && { key: { children: key }, value: { children: value } })}
      />
      <Trouble notice={notice} />
      {state === 'REFUSED' && <Refusal notice={notice} />}
    </>
  );
}

function Trouble({ notice: { state, trouble, troubledSince } }: { readonly notice: OwnNotice }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  if (state !== 'PENDING') return null;
  if (!troubledSince) return <InsetText>{t('notices.waits')}</InsetText>;
  return (
    <WarningText iconFallbackText={t('ui.warning')}>
      {t('notices.troubledSince', { moment: momentInSentence(troubledSince, translator) })} <Said>{trouble ?? ''}</Said>
      .
    </WarningText>
  );
}

function Refusal({ notice: { refusals } }: { readonly notice: OwnNotice }): ReactNode {
  const { t } = useTranslator();
  return (
    <section aria-labelledby="refusal">
      <h2 className="govuk-heading-m" id="refusal">
        {t('notices.refusedBecause')}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {refusals.map(({ path, message }, index) => (
          <li key={index}>
            <Said>{message}</Said> {path && <code className="cw-code">{path}</code>}
          </li>
        ))}
      </ul>
    </section>
  );
}
