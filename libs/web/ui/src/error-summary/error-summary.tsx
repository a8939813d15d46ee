import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';

export interface ErrorSummaryItem extends Part {
  /** Where the faulty answer is, such as `#email`. */
  readonly href?: string | undefined;
}

export interface ErrorSummaryProps extends Omit<Part, 'title'> {
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly errorList?: readonly ErrorSummaryItem[] | undefined;
  readonly disableAutoFocus?: boolean | undefined;
}

/** Lists at the top of the page every fault of a form that was sent. */
export function ErrorSummary(props: ErrorSummaryProps): ReactNode {
  const { title, description, errorList = [], disableAutoFocus, className, ...attributes } = props;
  return (
    <div
      {...attributes}
      className={classNames('govuk-error-summary', className)}
      data-disable-auto-focus={disableAutoFocus}
      data-module="govuk-error-summary"
    >
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          {description ? <p>{description}</p> : null}
          {errorList.length > 0 && <ErrorList items={errorList} />}
        </div>
      </div>
    </div>
  );
}

function ErrorList({ items }: { readonly items: readonly ErrorSummaryItem[] }): ReactNode {
  return (
    <ul className="govuk-list govuk-error-summary__list">
      {items.map(({ children, ...attributes }, index) => (
        <li key={index}>{attributes.href ? <a {...attributes}>{children}</a> : children}</li>
      ))}
    </ul>
  );
}
