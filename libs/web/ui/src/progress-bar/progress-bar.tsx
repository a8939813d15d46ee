import type { ReactNode } from 'react';

export interface ProgressBarProps {
  readonly id: string;
  /** What is being done, in words. */
  readonly label: ReactNode;
  /** How far it is, 0 to 100. */
  readonly percent: number;
}

/** Shows how far a job is, in words and as a bar; announced politely when it moves. */
export function ProgressBar({ id, label, percent }: ProgressBarProps): ReactNode {
  const shown = Math.round(Math.min(100, Math.max(0, percent)));
  return (
    <div className="govuk-form-group" role="status">
      <label className="govuk-label" htmlFor={id}>
        {label} <strong>{shown}%</strong>
      </label>
      <progress className="cw-progress" id={id} max={100} value={shown}>
        {shown}%
      </progress>
    </div>
  );
}
