import type { ReactNode } from 'react';

import { Fieldset, Textarea, useTranslator } from '@commonweal/ui';

import { useFaultOf } from '../form-page';
import type { DecisionProps } from './decision-fields';

/** What was asked and what came back, in rows; a button that sends the form adds one. */
export function MarketFields({ form, faults }: DecisionProps): ReactNode {
  const { t } = useTranslator();
  const faultOf = useFaultOf(faults);
  return (
    <div id="rows">
      <input type="hidden" name="rows" value={form.rows.length} />
      {form.rows.map((row, at) => (
        <div className="cw-criterion" key={`${form.rows.length} ${at}`}>
          <Fieldset
            legend={{
              children: t('groundwork.before.row', { number: at + 1 }),
              className: 'govuk-fieldset__legend--s',
            }}
          >
            {(['question', 'answer'] as const).map((field) => (
              <Textarea
                key={field}
                id={`market.${at}.${field}`}
                name={`market.${at}.${field}`}
                rows={2}
                value={row[field]}
                errorMessage={faultOf(`market.${at}.${field}`)}
                label={{ children: t(`groundwork.before.${field}`) }}
              />
            ))}
          </Fieldset>
        </div>
      ))}
      <button type="submit" className="govuk-button govuk-button--secondary" name="do" value="add" formAction="#rows">
        {t('groundwork.before.add')}
      </button>
    </div>
  );
}
