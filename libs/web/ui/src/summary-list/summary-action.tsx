import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';

export interface SummaryAction extends Part {
  readonly href: string;
  /** Completes the link for those who cannot see its row: "Change" becomes "Change name". */
  readonly visuallyHiddenText?: string | undefined;
}

export interface SummaryActions {
  readonly items: readonly SummaryAction[];
  readonly className?: string | undefined;
}

/** A link that changes or removes the fact beside it. */
export function ActionLink({ action, cardTitle }: { action: SummaryAction; cardTitle?: ReactNode }): ReactNode {
  const { visuallyHiddenText, className, children, ...attributes } = action;
  return (
    <a {...attributes} className={classNames('govuk-link', className)}>
      {children}
      {visuallyHiddenText || cardTitle ? (
        <span className="govuk-visually-hidden">
          {visuallyHiddenText ? ` ${visuallyHiddenText}` : null}
          {cardTitle ? <> ({cardTitle})</> : null}
        </span>
      ) : null}
    </a>
  );
}
