import { Fragment, type ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import { Hint } from '../hint/hint.js';
import { Label } from '../label/label.js';
import type { Choice, ChoiceKind } from './choice.js';

export interface ChoiceItemProps {
  readonly kind: ChoiceKind;
  readonly choice: Choice;
  readonly id: string;
  readonly name: string;
  readonly isChecked: boolean;
  readonly describedBy: string | undefined;
}

/** One radio or checkbox with its label, its hint and what it reveals. */
export function ChoiceItem(props: ChoiceItemProps): ReactNode {
  const { kind, choice, id, isChecked } = props;
  const { label, hint, conditional, children } = choice;
  return (
    <Fragment>
      <div className={`govuk-${kind}__item`}>
        <ChoiceInput {...props} />
        <Label {...label} className={classNames(`govuk-${kind}__label`, label?.className)} htmlFor={id}>
          {children}
        </Label>
        {hint?.children ? (
          <Hint {...hint} id={`${id}-item-hint`} className={classNames(`govuk-${kind}__hint`, hint.className)} />
        ) : null}
      </div>
      {conditional?.children ? (
        <div
          className={classNames(`govuk-${kind}__conditional`, !isChecked && `govuk-${kind}__conditional--hidden`)}
          id={`conditional-${id}`}
        >
          {conditional.children}
        </div>
      ) : null}
    </Fragment>
  );
}

function ChoiceInput({ kind, choice, id, name, isChecked, describedBy }: ChoiceItemProps): ReactNode {
  const { label: _label, hint, conditional, children: _children, checked: _checked, behaviour, ...attributes } = choice;
  return (
    <input
      {...attributes}
      className={`govuk-${kind}__input`}
      id={id}
      name={name}
      type={kind === 'radios' ? 'radio' : 'checkbox'}
      defaultChecked={isChecked}
      data-aria-controls={conditional?.children ? `conditional-${id}` : undefined}
      data-behaviour={behaviour}
      aria-describedby={classNames(describedBy, hint?.children ? `${id}-item-hint` : undefined)}
    />
  );
}
