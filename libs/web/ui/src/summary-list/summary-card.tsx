import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';
import { type SummaryActions, ActionLink } from './summary-action.js';

export interface SummaryCardTitle extends Part {
  readonly headingLevel?: 1 | 2 | 3 | 4 | undefined;
}

export interface SummaryCardPart extends Omit<Part, 'title'> {
  readonly title?: SummaryCardTitle | undefined;
  readonly actions?: SummaryActions | undefined;
}

/** A frame with a title around one summary list among several. */
export function SummaryCard({ title, actions, className, children, ...attributes }: SummaryCardPart): ReactNode {
  const { headingLevel = 2, ...heading } = title ?? {};
  const Heading = `h${headingLevel}` as const;
  return (
    <div {...attributes} className={classNames('govuk-summary-card', className)}>
      <div className="govuk-summary-card__title-wrapper">
        {title && <Heading {...heading} className={classNames('govuk-summary-card__title', heading.className)} />}
        {actions?.items.length ? <CardActions actions={actions} title={heading.children} /> : null}
      </div>
      <div className="govuk-summary-card__content">{children}</div>
    </div>
  );
}

function CardActions({ actions, title }: { readonly actions: SummaryActions; readonly title: ReactNode }): ReactNode {
  const classes = classNames('govuk-summary-card__actions', actions.className);
  const links = actions.items.map((action, index) => <ActionLink key={index} action={action} cardTitle={title} />);
  if (links.length === 1) return <div className={classes}>{links}</div>;
  return (
    <ul className={classes}>
      {links.map((link, index) => (
        <li key={index} className="govuk-summary-card__action">
          {link}
        </li>
      ))}
    </ul>
  );
}
