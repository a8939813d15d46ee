import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';

export interface LegendPart extends Part {
  readonly isPageHeading?: boolean | undefined;
}

export interface FieldsetProps extends Part {
  readonly legend?: LegendPart | undefined;
  readonly describedBy?: string | undefined;
}

/** Groups controls that answer one question. */
export function Fieldset({ legend, describedBy, className, children, ...attributes }: FieldsetProps): ReactNode {
  return (
    <fieldset {...attributes} className={classNames('govuk-fieldset', className)} aria-describedby={describedBy}>
      {legend?.children ? <Legend {...legend} /> : null}
      {children}
    </fieldset>
  );
}

function Legend({ isPageHeading, className, children }: LegendPart): ReactNode {
  return (
    <legend className={classNames('govuk-fieldset__legend', className)}>
      {isPageHeading ? <h1 className="govuk-fieldset__heading">{children}</h1> : children}
    </legend>
  );
}
