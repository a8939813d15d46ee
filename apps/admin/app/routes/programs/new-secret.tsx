import type { ReactNode } from 'react';

import type { ApiClientKind } from '@commonweal/client';
import { InsetText, Main, SummaryList, useTranslator, WarningText } from '@commonweal/ui';

interface Made {
  readonly title: string;
  readonly secret: string;
  readonly client: {
    readonly id: string;
    readonly name: string;
    readonly kind: ApiClientKind;
    readonly clientId: string;
  };
}

/** A secret on the one occasion on which it is shown, and how a program uses it. */
export function NewSecret({ title, secret, client }: Made): ReactNode {
  const { t } = useTranslator();
  const isKey = client.kind === 'API_KEY';
  const rows = [
    !isKey && ([t('programs.clientId'), client.clientId] as const),
    [t(isKey ? 'programs.key' : 'programs.clientSecret'), secret] as const,
  ];
  return (
    <Main>
      <title>{`${title} – ${t('serviceName')}`}</title>
      <span className="govuk-caption-l">{client.name}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <WarningText iconFallbackText={t('programs.warning')}>{t('programs.onlyOnce')}</WarningText>
      <SummaryList rows={rows.map((row) => row && shown(row))} />
      <InsetText>{t(isKey ? 'programs.howKey' : 'programs.howToken')}</InsetText>
      <p className="govuk-body">
        <a className="govuk-link" href={`/programs/${encodeURIComponent(client.id)}`}>
          {t('programs.toProgram')}
        </a>
      </p>
    </Main>
  );
}

const shown = ([name, text]: readonly [string, string]) => ({
  key: { children: name },
  value: { children: <span className="cw-hash">{text}</span> },
});
