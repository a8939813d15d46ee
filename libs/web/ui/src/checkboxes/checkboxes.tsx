import type { ReactNode } from 'react';

import type { ChoicesProps, ChoiceValue } from '../choices/choice.js';
import { Choices } from '../choices/choices.js';

export interface CheckboxesProps extends ChoicesProps {
  readonly values?: readonly ChoiceValue[] | undefined;
}

/** Takes any number of options. */
export function Checkboxes({ values = [], ...props }: CheckboxesProps): ReactNode {
  const isChosen = ({ value }: { value?: ChoiceValue | undefined }) => value !== undefined && values.includes(value);
  return <Choices {...props} kind="checkboxes" isChosen={isChosen} />;
}
