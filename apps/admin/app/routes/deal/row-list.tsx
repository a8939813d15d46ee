import type { ReactNode } from 'react';

import { Fieldset, useTranslator } from '@commonweal/ui';

import { ASKED, AskedOf } from './asked-of';
import { type ListName, ROW_FIELDS, type Row } from './deal-form';
import type { DealProps } from './deal-props';
import { PlaceField } from './place-field';
import { RowField } from './row-field';

interface RowListProps extends DealProps {
  readonly list: ListName;
  /** Where the list stands in the form: `kpis`, `lots.0.places`. */
  readonly at: string;
  readonly rows: readonly Row[];
}

/**
 * A list to which rows are added, and from which they are taken, by buttons that send the form. Each says where the page
 * that comes back is looked at: the new row, or the list.
 */
export function RowList(props: RowListProps): ReactNode {
  const { list, at, rows } = props;
  const { t } = useTranslator();
  return (
    <div id={`list.${at}`}>
      <input type="hidden" name={`rows.${at}`} value={rows.length} />
      {rows.map((row, index) => (
        <OneRow key={`${rows.length} ${index}`} {...props} row={row} index={index} />
      ))}
      <button
        type="submit"
        className="govuk-button govuk-button--secondary"
        name="do"
        value={`add:${at}`}
        formAction={`#row.${at}.${rows.length}`}
      >
        {t(`deal.add.${list}`)}
      </button>
    </div>
  );
}

type OneRowProps = RowListProps & { readonly row: Row; readonly index: number };

function OneRow({ list, at, row, index, ...props }: OneRowProps): ReactNode {
  const { t } = useTranslator();
  const legend = t(`deal.row.${list}`, { number: index + 1 });
  return (
    <div className="cw-criterion" id={`row.${at}.${index}`}>
      <Fieldset legend={{ children: legend, className: 'govuk-fieldset__legend--s' }}>
        {list === 'places' && <PlaceField {...props} at={`${at}.${index}`} row={row} />}
        {ROW_FIELDS[list].filter(isPlain).map((field) => (
          <RowField
            key={field}
            {...props}
            {...{ list, field }}
            name={`${at}.${index}.${field}`}
            value={row[field] ?? ''}
          />
        ))}
        {list === 'conditions' && <AskedOf {...props} at={`${at}.${index}`} row={row} />}
        <button
          type="submit"
          className="cw-link-button"
          name="do"
          value={`remove:${at}.${index}`}
          formAction={`#list.${at}`}
        >
          {t('deal.remove')}
          <span className="govuk-visually-hidden"> {legend}</span>
        </button>
      </Fieldset>
    </div>
  );
}

/** The place of a row has a part of its own, as has what a condition asks for. */
const isPlain = (field: string): boolean => field !== 'code' && field !== 'words' && !ASKED.includes(field);
