import type { ReactNode } from 'react';

import { Main, Pagination, WayBack, useEnglishLang, useTranslator } from '@commonweal/ui';

import { ChangesTable, type ShownTrail } from './changes-table';

interface TrailPageProps {
  /** A page of changes, and the address of the first page. */
  readonly loaderData: { readonly trail: ShownTrail; readonly isFirstPage: boolean; readonly start: string };
  /** What they were done to, in the words of whoever named it. */
  readonly of: string;
  /** The page of that thing: its address, and the key of its name under `audit.backTo`. */
  readonly back: { readonly href: string; readonly to: string };
  /** The end of the key, under `audit.about`, of what a reader should know. */
  readonly about?: 'bids' | 'organisation' | 'account';
  readonly children?: ReactNode;
}

/** What was done to one thing: who, for whom, what, when and why. Every trail is shown so. */
export function TrailPage({ loaderData, of, back, about, children }: TrailPageProps): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  return (
    <>
      <WayBack href={back.href}>{t(`audit.backTo.${back.to}`)}</WayBack>
      <Main>
        <title>{`${t('audit.titleOf', { title: of })} – ${t('serviceName')}`}</title>
        <div className="cw-page-header">
          <span className="govuk-caption-l" lang={lang}>
            {of}
          </span>
          <h1 className="govuk-heading-l">{t('audit.title')}</h1>
        </div>
        <p className="govuk-body">
          {t('audit.about.log')} {about && t(`audit.about.${about}`)}
        </p>
        {children}
        <ChangesTable trail={loaderData.trail} namesTenders={about === 'organisation'} />
        <Pages {...loaderData} />
      </Main>
    </>
  );
}

function Pages({ trail, isFirstPage, start }: TrailPageProps['loaderData']): ReactNode {
  const { t } = useTranslator();
  const { endCursor, hasNextPage } = trail.pageInfo;
  if (isFirstPage && !hasNextPage) return null;
  const more = `${start}${start.includes('?') ? '&' : '?'}`;
  const next = hasNextPage && endCursor ? `${more}${new URLSearchParams({ after: endCursor })}` : undefined;
  return (
    <Pagination
      landmarkLabel={t('audit.pages')}
      previous={isFirstPage ? undefined : { href: start, children: t('audit.newest') }}
      next={next ? { href: next, children: t('audit.older') } : undefined}
    />
  );
}
