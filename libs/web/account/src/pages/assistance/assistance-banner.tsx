import type { ReactNode } from 'react';

import { Button, Phrase, PostForm, momentInWords, useTranslator } from '@commonweal/ui';

/** The assisted session under way. */
export interface BannerProps {
  readonly person: string;
  readonly organisation: string;
  readonly endsAt: string;
}

/** On every page of an assisted session: for whom one acts, until when, and the way out. */
export function AssistanceBanner({ person, organisation, endsAt }: BannerProps): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <section className="govuk-notification-banner cw-assistance cw-apart" aria-labelledby="assisted-session">
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id="assisted-session">
          {t('account.help.banner')}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <p className="govuk-notification-banner__heading">
          <Phrase of="account.help.acting" values={{ person, organisation }} english={['person', 'organisation']} />
        </p>
        <p className="govuk-body">{t('account.help.ends', { moment: momentInWords(endsAt, translator) })}</p>
        <PostForm action="/help/end">
          <Button className="govuk-button--secondary">{t('account.help.stop')}</Button>
        </PostForm>
      </div>
    </section>
  );
}
