import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';
import { Tag } from '../tag/tag.js';

export interface PhaseBannerProps extends Part {
  readonly tag?: Part | undefined;
}

/** Says how finished the service is. */
export function PhaseBanner({ tag, className, children, ...attributes }: PhaseBannerProps): ReactNode {
  return (
    <div {...attributes} className={classNames('govuk-phase-banner', 'govuk-width-container', className)}>
      <p className="govuk-phase-banner__content">
        <Tag {...tag} className={classNames('govuk-phase-banner__content__tag', tag?.className)} />
        <span className="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  );
}
