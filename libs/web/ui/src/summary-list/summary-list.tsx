import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';
import { type SummaryActions, ActionLink } from './summary-action.js';
import { type SummaryCardPart, SummaryCard } from './summary-card.js';

export interface SummaryRow {
  readonly key: Part;
  readonly value: Part;
  readonly actions?: SummaryActions | undefined;
  readonly className?: string | undefined;
}

export interface SummaryListProps extends Part {
  readonly rows: readonly (SummaryRow | false | null | undefined | '')[];
  readonly card?: SummaryCardPart | undefined;
}

/** Facts about one thing, a row each. */
export function SummaryList({ rows, card, className, ...attributes }: SummaryListProps): ReactNode {
  const present = rows.filter((row): row is SummaryRow => Boolean(row));
  const someHaveActions = present.some((row) => row.actions?.items.length);
  const list = (
    <dl {...attributes} className={classNames('govuk-summary-list', className)}>
      {present.map((row, index) => (
        <Row
          key={index}
          row={row}
          isWithoutActions={someHaveActions && !row.actions}
          cardTitle={card?.title?.children}
        />
      ))}
    </dl>
  );
  return card ? <SummaryCard {...card}>{list}</SummaryCard> : list;
}

interface RowProps {
  readonly row: SummaryRow;
  readonly isWithoutActions: boolean;
  readonly cardTitle: ReactNode;
}

function Row({ row, isWithoutActions, cardTitle }: RowProps): ReactNode {
  const noActions = isWithoutActions && 'govuk-summary-list__row--no-actions';
  return (
    <div className={classNames('govuk-summary-list__row', noActions, row.className)}>
      <dt className={classNames('govuk-summary-list__key', row.key.className)}>{row.key.children}</dt>
      <dd className={classNames('govuk-summary-list__value', row.value.className)}>{row.value.children}</dd>
      {row.actions?.items.length ? <RowActions actions={row.actions} cardTitle={cardTitle} /> : null}
    </div>
  );
}

function RowActions({ actions, cardTitle }: { actions: SummaryActions; cardTitle: ReactNode }): ReactNode {
  const links = actions.items.map((action, index) => <ActionLink key={index} action={action} cardTitle={cardTitle} />);
  return (
    <dd className={classNames('govuk-summary-list__actions', actions.className)}>
      {links.length === 1 ? (
        links
      ) : (
        <ul className="govuk-summary-list__actions-list">
          {links.map((link, index) => (
            <li key={index} className="govuk-summary-list__actions-list-item">
              {link}
            </li>
          ))}
        </ul>
      )}
    </dd>
  );
}
