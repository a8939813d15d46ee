import type { ReactNode } from 'react';

import type { NoticeState, NoticeType } from '@commonweal/client';
import { momentInWords, useTranslator, WideTable } from '@commonweal/ui';

import { NoticeStateTag } from './notice-state-tag';

interface ListedNotice {
  readonly id: string;
  readonly type: NoticeType;
  readonly state: NoticeState;
  readonly createdAt: string;
  readonly submittedAt: string | null;
  readonly decidedAt: string | null;
  readonly troubledSince: string | null;
}

/** Notices with where they stand, a row each. */
export function NoticeTable({ notices }: { readonly notices: readonly ListedNotice[] }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  if (notices.length === 0) return <p className="govuk-body">{t('notices.none')}</p>;
  return (
    <WideTable
      caption={t('notices.title')}
      captionClasses="govuk-visually-hidden"
      head={[
        { children: t('notices.notice') },
        { children: t('notices.standing') },
        { children: t('notices.lastMove') },
      ]}
      rows={notices.map((notice) => [
        {
          children: (
            <a className="govuk-link" href={`/notices/${encodeURIComponent(notice.id)}`}>
              {t(`notices.typed.${notice.type}`)}
            </a>
          ),
        },
        {
          children: (
            <>
              <NoticeStateTag state={notice.state} /> {notice.troubledSince && t('notices.noAnswer')}
            </>
          ),
        },
        { children: momentInWords(notice.decidedAt ?? notice.submittedAt ?? notice.createdAt, translator) },
      ])}
    />
  );
}
