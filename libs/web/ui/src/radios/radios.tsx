import type { ReactNode } from 'react';

import type { ChoicesProps, ChoiceValue } from '../choices/choice.js';
import { Choices } from '../choices/choices.js';

export interface RadiosProps extends ChoicesProps {
  readonly value?: ChoiceValue | undefined;
}

/** Takes one of a few options. */
export function Radios({ value, ...props }: RadiosProps): ReactNode {
  return <Choices {...props} kind="radios" isChosen={(choice) => Boolean(value) && choice.value === value} />;
}
