import type { ReactNode } from 'react';

import { NotificationBanner, Pagination, useTranslator } from '@commonweal/ui';

import { AssistedSessionItem, type ShownSession } from './assisted-session-item.js';

/** A page of assisted sessions, newest first. */
export interface SessionsPage {
  readonly edges: readonly { readonly node: ShownSession }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

export interface AssistedSessionsProps {
  readonly sessions: SessionsPage;
  /** The server's clock: a session whose end is behind it is over. */
  readonly now: string;
  readonly hasEnded: boolean;
  /** By whom each session is named: the organisation that was helped, or who helped. */
  readonly namedBy: 'organisation' | 'helper';
  /** Address of this list. */
  readonly address: string;
}

/** Assisted sessions of a helper, or of somebody who was helped. */
export function AssistedSessions({ sessions, now, hasEnded, namedBy, address }: AssistedSessionsProps): ReactNode {
  const { t } = useTranslator();
  const { endCursor, hasNextPage } = sessions.pageInfo;
  const next = hasNextPage && endCursor ? `${address}?${new URLSearchParams({ after: endCursor })}` : undefined;
  return (
    <>
      {hasEnded && (
        <NotificationBanner type="success" title={t('ui.success')}>
          {t('account.help.hasEnded')}
        </NotificationBanner>
      )}
      {sessions.edges.length === 0 && <p className="govuk-body">{t('account.help.none')}</p>}
      {sessions.edges.length > 0 && (
        <ul className="cw-list">
          {sessions.edges.map(({ node }) => (
            <AssistedSessionItem key={node.id} session={node} {...{ now, namedBy }} />
          ))}
        </ul>
      )}
      {next && (
        <Pagination landmarkLabel={t('account.help.pages')} next={{ href: next, children: t('account.help.older') }} />
      )}
    </>
  );
}
