import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';

export interface GenericHeaderProps extends Part {
  readonly logo: ReactNode;
  readonly url?: string | undefined;
  readonly containerClasses?: string | undefined;
}

/** The bar at the top of each page with the name of the service; carries no government branding. */
export function GenericHeader({
  logo,
  url,
  containerClasses,
  className,
  ...attributes
}: GenericHeaderProps): ReactNode {
  return (
    <div {...attributes} className={classNames('govuk-generic-header', className)}>
      <div className={classNames('govuk-generic-header__container', containerClasses || 'govuk-width-container')}>
        <div className="govuk-generic-header__logo">
          <a href={url || '/'} className="govuk-generic-header__homepage-link">
            {logo}
          </a>
        </div>
      </div>
    </div>
  );
}
