import type { ReactNode } from 'react';

/** A text that somebody typed, with its paragraphs. */
export function Paragraphs({ text }: { readonly text: string }): ReactNode {
  return text.split(/\n{2,}/).map((paragraph, index) => (
    <p key={index} className="govuk-body">
      {paragraph.split('\n').flatMap((line, at) => (at === 0 ? [line] : [<br key={at} />, line]))}
    </p>
  ));
}
