import type { ReactNode } from 'react';

import { Button, NotificationBanner, PostForm, Tag, momentInWords, useTranslator } from '@commonweal/ui';

import { AccountPage } from '../form/account-page.js';
import { TO_ACCOUNT } from './code-app-page.js';

interface Session {
  readonly id: string;
  readonly device: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
  readonly current: boolean;
}

export interface SessionsData {
  readonly sessions: readonly Session[];
  readonly hasEnded: boolean;
}

/** Where somebody is signed in, and how to end it. */
export function SessionsPage({ loaderData }: { readonly loaderData: SessionsData }): ReactNode {
  const { t } = useTranslator();
  const { sessions, hasEnded } = loaderData;
  return (
    <AccountPage title="sessions.title" back={TO_ACCOUNT}>
      {hasEnded && (
        <NotificationBanner type="success" title={t('ui.success')}>
          {t('account.sessions.ended')}
        </NotificationBanner>
      )}
      <p className="govuk-body">{t('account.sessions.lede')}</p>
      <ul className="cw-list">
        {sessions.map((session) => (
          <SessionItem key={session.id} session={session} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <PostForm>
          <Button name="intent" value="end-others" className="govuk-button--secondary">
            {t('account.sessions.endOthers')}
          </Button>
        </PostForm>
      )}
    </AccountPage>
  );
}

function SessionItem({ session }: { readonly session: Session }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const { id, createdAt, lastSeenAt, expiresAt, current } = session;
  const device = session.device || t('account.sessions.unknown');
  const facts = [
    [t('account.sessions.since'), createdAt],
    [t('account.sessions.seen'), lastSeenAt],
    [t('account.sessions.ends'), expiresAt],
  ] as const;
  return (
    <li className="cw-list__item">
      <h2 className="govuk-heading-s">
        {device} {current && <Tag>{t('account.sessions.current')}</Tag>}
      </h2>
      <dl className="cw-facts">
        {facts.map(([name, instant]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{momentInWords(instant, translator)}</dd>
          </div>
        ))}
      </dl>
      {!current && <EndSession id={id} which={{ device, date: momentInWords(lastSeenAt, translator) }} />}
    </li>
  );
}

function EndSession({
  id,
  which,
}: {
  readonly id: string;
  readonly which: Record<'device' | 'date', string>;
}): ReactNode {
  const { t } = useTranslator();
  return (
    <PostForm className="govuk-!-margin-top-3">
      <input type="hidden" name="sessionId" value={id} />
      <Button className="govuk-button--secondary govuk-!-margin-bottom-0">
        {t('account.sessions.end')}
        <span className="govuk-visually-hidden"> {t('account.sessions.endWhich', which)}</span>
      </Button>
    </PostForm>
  );
}
