import type { ReactNode } from 'react';

import { FACTS_OF_KIND } from '@commonweal/deal';
import { Details, useTranslator } from '@commonweal/ui';

import { fieldAt, type Row } from './deal-form';
import type { DealProps } from './deal-props';
import { RowField } from './row-field';

interface AskedProps extends DealProps {
  /** Where the condition stands in the form: `conditions.0`. */
  readonly at: string;
  readonly row: Row;
}

type Kind = keyof typeof FACTS_OF_KIND;
const KINDS = Object.keys(FACTS_OF_KIND) as readonly Kind[];

/** The fields of what conditions ask for in figures and names. */
export const ASKED: readonly string[] = Object.values(FACTS_OF_KIND).flat();

/** What a condition asks for in figures and names, kind by kind: folded away until something of it is said or wrong. */
export const AskedOf = (props: AskedProps): ReactNode =>
  KINDS.map((kind) => <AskedOfKind key={kind} {...props} kind={kind} />);

function AskedOfKind({ kind, at, row, ...props }: AskedProps & { readonly kind: Kind }): ReactNode {
  const { t } = useTranslator();
  const fields: readonly string[] = FACTS_OF_KIND[kind];
  const wrong = [...props.faults.map(({ field }) => field), ...props.breaches.map(({ path }) => fieldAt(path))];
  const isOpen = fields.some((field) => row[field] || wrong.includes(`${at}.${field}`));
  return (
    <Details summary={t(`deal.askedOf.${kind}`)} open={isOpen}>
      {fields.map((field) => (
        <RowField
          key={field}
          {...props}
          {...{ list: 'conditions', field }}
          name={`${at}.${field}`}
          value={row[field] ?? ''}
        />
      ))}
    </Details>
  );
}
