import type { ReactNode } from 'react';

import type { ProgramQuery } from '@commonweal/client';
import { dateInWords, momentInWords, SummaryList, useTranslator, WideTable } from '@commonweal/ui';

export type Program = Extract<ProgramQuery['node'], { __typename: 'ApiClient' }>;

/** What a program is and may do, and its secrets. */
export function ProgramFacts({ program }: { readonly program: Program }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const scopes = (
    <ul className="govuk-list">
      {program.scopes.map((scope) => (
        <li key={scope}>{t(`programs.scopes.${scope}`)}</li>
      ))}
    </ul>
  );
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('programs.kind'), t(`programs.kinds.${program.kind}.name`)],
    [
      t('programs.clientId'),
      program.kind === 'CLIENT_CREDENTIALS' && <span className="cw-hash">{program.clientId}</span>,
    ],
    [t('programs.scopesTitle'), scopes],
    [t('programs.createdBy'), program.createdBy?.name],
    [t('programs.createdAt'), momentInWords(program.createdAt, translator)],
  ];
  const rows = facts.map(([key, value]) => Boolean(value) && { key: { children: key }, value: { children: value } });
  return (
    <>
      <SummaryList rows={rows} />
      {program.secrets.length > 0 && <Secrets program={program} />}
    </>
  );
}

function Secrets({ program }: { readonly program: Program }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const mark = program.kind === 'API_KEY' ? 'cwk' : 'cws';
  const head = ['prefix', 'lastUsed', 'expires'].map((key) => ({ children: t(`programs.${key}`) }));
  const rows = program.secrets.map(({ prefix, lastUsedAt, expiresAt }) => [
    { children: <span className="cw-hash">{`${mark}_${prefix}_…`}</span> },
    { children: lastUsedAt ? momentInWords(lastUsedAt, translator) : t('programs.never') },
    { children: dateInWords(expiresAt, translator) },
  ]);
  return (
    <WideTable
      caption={t('programs.secrets')}
      captionClasses="govuk-table__caption--m"
      head={head}
      rows={rows}
      firstCellIsHeader
    />
  );
}
