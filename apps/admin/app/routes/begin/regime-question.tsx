import type { ReactNode } from 'react';

import { InsetText, Radios, useTranslator } from '@commonweal/ui';

import { useFieldError } from './field-error';
import type { QuestionProps } from './question-props';
import { Reasons } from './reasons';

/** Which ways are open, why, and which of them to take. */
export function RegimeQuestion({ asked }: QuestionProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(asked);
  const { route, answers } = asked;
  if (route?.__typename !== 'RouteAnswer') return null;
  const [only = '', ...others] = route.regimes;
  if (others.length === 0)
    return (
      <>
        <h1 className="govuk-heading-l">{t('begin.regime.question')}</h1>
        <InsetText>{t(`begin.regime.${only}`)}</InsetText>
        <input type="hidden" name="regime" value={only} />
        <Reasons reasons={route.reasons} />
      </>
    );
  return (
    <>
      <Radios
        idPrefix="regime"
        name="regime"
        value={answers['regime']}
        fieldset={{
          legend: { children: t('begin.regime.question'), isPageHeading: true, className: 'govuk-fieldset__legend--l' },
        }}
        errorMessage={errorOf('regime')}
        items={route.regimes.map((value) => ({ value, children: t(`begin.regime.${value}`) }))}
      />
      <Reasons reasons={route.reasons} />
    </>
  );
}
