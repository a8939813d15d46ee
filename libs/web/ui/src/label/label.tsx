import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';

export interface LabelPart extends Part {
  /** The label is the page's heading: it stands inside the `h1`. */
  readonly isPageHeading?: boolean | undefined;
}

export interface LabelProps extends LabelPart {
  readonly htmlFor?: string | undefined;
}

/** The question or name of one form control. */
export function Label({ isPageHeading, className, children, ...attributes }: LabelProps): ReactNode {
  if (!children) return null;
  const label = (
    <label {...attributes} className={classNames('govuk-label', className)}>
      {children}
    </label>
  );
  return isPageHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label;
}
