import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';

export interface WarningTextProps extends Part {
  readonly iconFallbackText?: string | undefined;
}

/** Tells of something important, such as what follows from an action or the lack of one. */
export function WarningText({ iconFallbackText, className, children, ...attributes }: WarningTextProps): ReactNode {
  return (
    <div {...attributes} className={classNames('govuk-warning-text', className)}>
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{iconFallbackText || 'Warning'}</span> {children}
      </strong>
    </div>
  );
}
