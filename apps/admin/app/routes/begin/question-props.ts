import type { Step } from './answers';
import type { Asked } from './asked.server';

/** What each question is given. */
export interface QuestionProps {
  readonly asked: Asked;
  readonly step: Step;
}
