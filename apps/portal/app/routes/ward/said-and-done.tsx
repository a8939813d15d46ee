import type { ReactNode } from 'react';

import type { PlaceTendersQuery, WardQuery } from '@commonweal/client';
import { useTranslator } from '@commonweal/ui';

interface SaidAndDoneProps {
  readonly ward: WardQuery;
  readonly tenders: PlaceTendersQuery;
  /** Whether tenders answered needs of this place. */
  readonly isAnswered: boolean;
}

/** What this page tells of what the ward said, with the way to each part. */
export function SaidAndDone({ ward, tenders, isAnswered }: SaidAndDoneProps): ReactNode {
  const { t } = useTranslator();
  const waiting = ward.wardQuestions.filter(({ answers, withheld }) => !withheld && answers.length === 0).length;
  const around = tenders.around.totalCount;
  const links = [
    ['needs', t('priorities.top.heading')],
    ...(isAnswered ? [['you-said', t('groundwork.youSaid')] as const] : []),
    ['tenders', t('ward.tenderCount', { count: tenders.within.totalCount })],
    ...(around > 0 ? [['tenders-around', t('ward.aroundCount', { count: around })] as const] : []),
    ['questions', t('ward.questionCount', { count: ward.wardQuestions.length })],
  ] as const;
  return (
    <section className="cw-section">
      <h2 className="govuk-heading-m">{t('ward.title')}</h2>
      <ul className="govuk-list">
        {links.map(([id, words]) => (
          <li key={id}>
            <a className="govuk-link" href={`#${id}`}>
              {words}
            </a>
            {id === 'questions' && waiting > 0 && ` – ${t('ward.waiting', { count: waiting })}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
