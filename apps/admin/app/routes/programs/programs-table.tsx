import type { ReactNode } from 'react';

import type { ProgramsQuery } from '@commonweal/client';
import { dateInWords, momentInWords, Tag, type TableCell, useTranslator, WideTable } from '@commonweal/ui';

type Client = ProgramsQuery['apiClients']['edges'][number]['node'];

/** Programs with how they sign in, when they were last used and when their secrets end. */
export function ProgramsTable({ clients }: { readonly clients: readonly Client[] }): ReactNode {
  const { t } = useTranslator();
  const head = ['name', 'kind', 'lastUsed', 'expires'].map((key) => ({ children: t(`programs.${key}`) }));
  return (
    <WideTable
      caption={t('programs.caption')}
      captionClasses="govuk-table__caption--m"
      head={head}
      rows={clients.map((client) => cellsOf(client))}
      firstCellIsHeader
    />
  );
}

const cellsOf = (client: Client): TableCell[] => [
  {
    children: (
      <a className="govuk-link" href={`/programs/${encodeURIComponent(client.id)}`}>
        {client.name}
      </a>
    ),
  },
  { children: <Kind kind={client.kind} /> },
  { children: <LastUsed client={client} /> },
  { children: <Ends client={client} /> },
];

function Kind({ kind }: Pick<Client, 'kind'>): ReactNode {
  return useTranslator().t(`programs.kinds.${kind}.name`);
}

function LastUsed({ client }: { readonly client: Client }): ReactNode {
  const translator = useTranslator();
  const [latest] = client.secrets
    .map(({ lastUsedAt }) => lastUsedAt ?? '')
    .toSorted()
    .toReversed();
  return latest ? momentInWords(latest, translator) : translator.t('programs.never');
}

function Ends({ client: { revokedAt, secrets } }: { readonly client: Client }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  if (revokedAt) return <Tag className="govuk-tag--red">{t('programs.revoked')}</Tag>;
  const latest = secrets
    .map(({ expiresAt }) => expiresAt)
    .toSorted()
    .at(-1);
  return latest ? dateInWords(latest, translator) : <Tag className="govuk-tag--grey">{t('programs.expired')}</Tag>;
}
