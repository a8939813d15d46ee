import type { ReactNode } from 'react';

import type { CouncillorsQuery } from '@commonweal/client';
import { dateInSentence, useTranslator, WideTable } from '@commonweal/ui';

export type Councillor = CouncillorsQuery['councillors'][number];

/** Who is on the list. */
export function CouncillorsTable({ councillors }: { readonly councillors: readonly Councillor[] }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  if (councillors.length === 0) return <p className="govuk-body">{t('questions.councillors.none')}</p>;
  const office = ({ endedOn, isInOffice }: Councillor) => {
    if (!endedOn) return t('questions.councillors.inOffice');
    const day = dateInSentence(endedOn, translator);
    return t(`questions.councillors.${isInOffice ? 'ends' : 'ended'}`, { day });
  };
  const row = (councillor: Councillor) => [
    { children: councillor.name },
    { children: councillor.ward?.name ?? councillor.wardCode },
    { children: councillor.email ?? t('questions.councillors.noAddress') },
    { children: office(councillor) },
    {
      children: (
        <a className="govuk-link" href={`/councillors?change=${encodeURIComponent(councillor.id)}`}>
          {t('questions.councillors.change')} <span className="govuk-visually-hidden">{councillor.name}</span>
        </a>
      ),
    },
  ];
  return (
    <WideTable
      caption={t('questions.councillors.title')}
      captionClasses="govuk-visually-hidden"
      head={['name', 'ward', 'email', 'office', 'action'].map((key) => ({
        children: t(`questions.councillors.head.${key}`),
      }))}
      rows={councillors.map(row)}
      firstCellIsHeader
    />
  );
}
