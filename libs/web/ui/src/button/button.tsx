import type { ButtonHTMLAttributes, ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';

export interface ButtonProps extends Part {
  readonly type?: ButtonHTMLAttributes<HTMLButtonElement>['type'];
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly form?: string | undefined;
  /** Where the form is sent instead; `#there`: to this page, which is then looked at there. */
  readonly formAction?: string | undefined;
  /** Makes a link that looks like a button. */
  readonly href?: string | undefined;
  readonly isStartButton?: boolean | undefined;
  readonly preventDoubleClick?: boolean | undefined;
}

/** Does something: sends a form, or starts a journey. */
export function Button({ href, isStartButton, className, children, ...attributes }: ButtonProps): ReactNode {
  const common = {
    className: classNames('govuk-button', className, isStartButton && 'govuk-button--start'),
    'data-module': 'govuk-button',
  };
  const content = isStartButton ? <StartContent>{children}</StartContent> : children;
  if (href === undefined) return <PlainButton {...attributes} {...common} content={content} />;
  return (
    <a {...attributes} {...common} href={href} role="button" draggable={false}>
      {content}
    </a>
  );
}

function PlainButton({
  content,
  preventDoubleClick,
  disabled,
  ...attributes
}: Omit<ButtonProps, 'content'> & { content: ReactNode }) {
  return (
    <button
      type="submit"
      {...attributes}
      disabled={disabled}
      aria-disabled={disabled || undefined}
      data-prevent-double-click={preventDoubleClick}
    >
      {content}
    </button>
  );
}

function StartContent({ children }: { readonly children: ReactNode }) {
  return (
    <>
      {typeof children === 'string' ? children : <span>{children}</span>}
      <svg
        className="govuk-button__start-icon"
        xmlns="http://www.w3.org/2000/svg"
        width="17.5"
        height="19"
        viewBox="0 0 33 40"
        aria-hidden="true"
        focusable="false"
      >
        <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
      </svg>
    </>
  );
}
