import type { ReactNode } from 'react';

import { dateInWords, InsetText, useTranslator } from '@commonweal/ui';

import type { MovedDay } from './moved-days';

interface MovedTimelineProps {
  readonly days: readonly MovedDay[];
  /** The new deadline where nobody works on it; null: it is worked. */
  readonly notWorked: string | null;
}

/** What a later deadline does to the planned days: each as it was and as it is. */
export function MovedTimeline({ days, notWorked }: MovedTimelineProps): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const inWords = (day: string) => dateInWords(`${day}T12:00:00Z`, translator);
  return (
    <>
      {notWorked !== null && <InsetText>{t('amend.notWorked', { day: inWords(notWorked) })}</InsetText>}
      {days.length > 0 && (
        <table className="govuk-table">
          <caption className="govuk-table__caption govuk-table__caption--s">{t('amend.timeline.title')}</caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              {['what', 'before', 'after'].map((name) => (
                <th key={name} scope="col" className="govuk-table__header">
                  {t(`amend.timeline.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {days.map(({ milestone, before, after }) => (
              <tr key={milestone} className="govuk-table__row">
                <th scope="row" className="govuk-table__header">
                  {t(`timeline.day.${milestone}`)}
                </th>
                <td className="govuk-table__cell">{inWords(before)}</td>
                <td className="govuk-table__cell">{after === null ? t('amend.timeline.anew') : inWords(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {days.some(({ after }) => after === null) && <InsetText>{t('amend.timeline.why')}</InsetText>}
    </>
  );
}
