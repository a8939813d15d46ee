import type { ReactNode } from 'react';

import type { NoticesQuery } from '@commonweal/client';
import { dateInWords, useEnglishLang, useTranslator } from '@commonweal/ui';

export type PublishedNotice = NoticesQuery['notices']['edges'][number]['node'];

/** What a release says in words of its own: why it changes something, or why it ends. */
export function reasonIn({ release }: Pick<PublishedNotice, 'release'>): string {
  const { tender } = JSON.parse(release ?? '{}') as {
    readonly tender?: { readonly amendments?: readonly { readonly rationale?: string }[] };
  };
  return tender?.amendments?.[0]?.rationale ?? '';
}

/** One published notice of a procurement. */
export function NoticeItem({ notice }: { readonly notice: PublishedNotice }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const lang = useEnglishLang();
  const { type, decidedAt, platformUrl, platformId } = notice;
  const reason = reasonIn(notice);
  return (
    <>
      <strong>{t(`notices.typed.${type}`)}</strong>, {decidedAt && dateInWords(decidedAt, translator)}
      {platformUrl && (
        <>
          {' – '}
          <a className="govuk-link" href={platformUrl}>
            {t('notices.onPlatform', { number: platformId ?? '' })}
          </a>
        </>
      )}
      {reason && (
        <p className="govuk-body" lang={lang}>
          {reason}
        </p>
      )}
    </>
  );
}
