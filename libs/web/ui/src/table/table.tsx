import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';

export interface TableCell extends Part {
  readonly format?: 'numeric' | undefined;
  readonly colSpan?: number | undefined;
  readonly rowSpan?: number | undefined;
}

export interface TableProps extends Part {
  readonly caption?: ReactNode;
  readonly captionClasses?: string | undefined;
  readonly head?: readonly TableCell[] | undefined;
  readonly rows: readonly (readonly TableCell[] | false | null | undefined)[];
  /** The first cell of each row names the row. */
  readonly firstCellIsHeader?: boolean | undefined;
}

/** Lets people look up and compare figures. */
export function Table(props: TableProps): ReactNode {
  const { caption, captionClasses, head, rows, firstCellIsHeader = false, className, ...attributes } = props;
  return (
    <table {...attributes} className={classNames('govuk-table', className)}>
      {caption ? <caption className={classNames('govuk-table__caption', captionClasses)}>{caption}</caption> : null}
      {head && <Head cells={head} />}
      <tbody className="govuk-table__body">
        {rows.map((row, index) => row && <Row key={index} cells={row} firstCellIsHeader={firstCellIsHeader} />)}
      </tbody>
    </table>
  );
}

function Head({ cells }: { readonly cells: readonly TableCell[] }): ReactNode {
  return (
    <thead className="govuk-table__head">
      <tr className="govuk-table__row">
        {cells.map(({ format, className, ...cell }, index) => (
          <th key={index} {...cell} scope="col" className={cellClasses('header', format, className)} />
        ))}
      </tr>
    </thead>
  );
}

function Row({ cells, firstCellIsHeader }: { cells: readonly TableCell[]; firstCellIsHeader: boolean }): ReactNode {
  return (
    <tr className="govuk-table__row">
      {cells.map(({ format, className, ...cell }, index) =>
        index === 0 && firstCellIsHeader ? (
          <th key={index} {...cell} scope="row" className={cellClasses('header', undefined, className)} />
        ) : (
          <td key={index} {...cell} className={cellClasses('cell', format, className)} />
        ),
      )}
    </tr>
  );
}

function cellClasses(element: 'header' | 'cell', format: string | undefined, className: string | undefined) {
  return classNames(`govuk-table__${element}`, format && `govuk-table__${element}--${format}`, className);
}
