import type { ReactNode } from 'react';

import { type TableCell, WideTable } from '@commonweal/ui';

export interface FigureTable {
  readonly caption: string;
  readonly head: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
}

export interface FigureWords {
  /** Unique in the page; ids within the figure begin with it. */
  readonly id: string;
  /** What the figure shows, as a sentence: the finding, not the subject. */
  readonly title: string;
  /** How to read it. */
  readonly description: string;
  /** Title and description as a page shows them where parts of them are in another language. */
  readonly shown?: { readonly title: ReactNode; readonly description: ReactNode } | undefined;
  /** `lang` of the names of bids and criteria where it is not that of the page. */
  readonly namesLang?: string | undefined;
}

export interface FigureProps extends FigureWords {
  readonly picture: ReactNode;
  readonly table: FigureTable;
  readonly keyList?: ReactNode;
}

/** A picture under the sentence it proves, with the same figures as a table beneath. */
export function Figure({ id, title, description, shown, picture, table, keyList }: FigureProps): ReactNode {
  return (
    <figure className="cw-figure" aria-labelledby={`${id}-title`}>
      <figcaption>
        <h3 className="cw-figure__title" id={`${id}-title`}>
          {shown?.title ?? title}
        </h3>
        <p className="cw-figure__description" id={`${id}-description`}>
          {shown?.description ?? description}
        </p>
      </figcaption>
      {keyList}
      {picture}
      <WideTable
        caption={table.caption}
        captionClasses="govuk-visually-hidden"
        head={table.head}
        rows={table.rows}
        firstCellIsHeader
      />
    </figure>
  );
}
