import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';

export interface ErrorMessagePart extends Part {
  /** What a screen reader says before the message; empty when the message says it itself. */
  readonly visuallyHiddenText?: string | undefined;
}

/** Says beside a control what is wrong and how to put it right. */
export function ErrorMessage(props: ErrorMessagePart): ReactNode {
  const { visuallyHiddenText = 'Error', className, children, ...attributes } = props;
  return (
    <p {...attributes} className={classNames('govuk-error-message', className)}>
      {visuallyHiddenText && <span className="govuk-visually-hidden">{visuallyHiddenText}:</span>} {children}
    </p>
  );
}
