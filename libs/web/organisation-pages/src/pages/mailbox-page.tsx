import type { ReactNode } from 'react';

import { momentInWords, useTranslator } from '@commonweal/ui';

import { OrganisationPage } from '../form/organisation-page.js';

interface Mail {
  readonly recipient: string;
  readonly language: string;
  readonly subject: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly deliveredAt: string;
  readonly link: { readonly label: string; readonly url: string } | null;
}

export interface MailboxData {
  readonly mails: readonly Mail[];
}

/** The mail of everybody in the demonstration, the newest first. */
export function MailboxPage({ loaderData: { mails } }: { readonly loaderData: MailboxData }): ReactNode {
  const { t } = useTranslator();
  return (
    <OrganisationPage title="mailbox.title">
      <p className="govuk-body">{t('organisation.mailbox.lede')}</p>
      {mails.length === 0 && <p className="govuk-body">{t('organisation.mailbox.none')}</p>}
      <ul className="cw-list">
        {mails.map((mail, index) => (
          <MailItem key={index} {...mail} />
        ))}
      </ul>
    </OrganisationPage>
  );
}

function MailItem({ recipient, language, subject, before, after, deliveredAt, link }: Mail): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const paragraphs = (texts: readonly string[]) =>
    texts.map((text, index) => (
      <p key={index} className="govuk-body">
        {text}
      </p>
    ));
  return (
    <li className="cw-list__item">
      <h2 className="govuk-heading-s" lang={language}>
        {subject}
      </h2>
      <dl className="cw-facts">
        <div>
          <dt>{t('organisation.mailbox.to')}</dt>
          <dd>{recipient}</dd>
        </div>
        <div>
          <dt>{t('organisation.mailbox.at')}</dt>
          <dd>{momentInWords(deliveredAt, translator)}</dd>
        </div>
      </dl>
      <div lang={language}>
        {paragraphs(before)}
        {link && (
          <p className="govuk-body">
            <a className="govuk-link" href={link.url}>
              {link.label}
            </a>
          </p>
        )}
        {paragraphs(after)}
      </div>
    </li>
  );
}
