import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';

export interface Breadcrumb extends Part {
  /** Absent: this is the page itself. */
  readonly href?: string | undefined;
}

export interface BreadcrumbsProps extends Part {
  readonly items: readonly Breadcrumb[];
  readonly collapseOnMobile?: boolean | undefined;
  readonly labelText?: string | undefined;
}

/** Where in the service this page is. */
export function Breadcrumbs({
  items,
  collapseOnMobile,
  labelText,
  className,
  ...attributes
}: BreadcrumbsProps): ReactNode {
  const collapse = collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile';
  return (
    <nav
      {...attributes}
      className={classNames('govuk-breadcrumbs', className, collapse)}
      aria-label={labelText ?? 'Breadcrumb'}
    >
      <ol className="govuk-breadcrumbs__list">
        {items.map((item, index) => (
          <Crumb key={index} {...item} />
        ))}
      </ol>
    </nav>
  );
}

function Crumb({ href, children, ...attributes }: Breadcrumb): ReactNode {
  return (
    <li className="govuk-breadcrumbs__list-item" aria-current={href ? undefined : 'page'}>
      {href ? (
        <a {...attributes} className="govuk-breadcrumbs__link" href={href}>
          {children}
        </a>
      ) : (
        children
      )}
    </li>
  );
}
