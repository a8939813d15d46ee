import type { ReactNode } from 'react';

import { Phrase, useTranslator } from '@commonweal/ui';

import type { DealProps } from './deal-props';
import { GroupHint } from './group-hint';
import { RowList } from './row-list';

export interface NamedLot {
  readonly id: string;
  readonly number: number;
  readonly title: string;
}

/** Where each lot is carried out, and how people there reach the service. */
export function LotPlaces({ lots, ...props }: DealProps & { readonly lots: readonly NamedLot[] }): ReactNode {
  const { t } = useTranslator();
  return (
    <>
      <p className="govuk-body">{t('deal.placesLead')}</p>
      {props.form.lots.map(({ id, places }, index) => (
        <div key={id}>
          <input type="hidden" name="lot" value={id} />
          {lots.length > 1 && <LotHeading lot={lots.find((lot) => lot.id === id)} />}
          <GroupHint {...props} field={`lots.${index}.places`} />
          <RowList {...props} list="places" at={`lots.${index}.places`} rows={places} />
        </div>
      ))}
    </>
  );
}

function LotHeading({ lot }: { readonly lot: NamedLot | undefined }): ReactNode {
  if (!lot) return null;
  return (
    <h3 className="govuk-heading-s">
      <Phrase of="lot.title" values={{ number: lot.number, title: lot.title }} english={['title']} />
    </h3>
  );
}
