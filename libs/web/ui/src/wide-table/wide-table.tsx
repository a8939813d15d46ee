import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import { type TableProps, Table } from '../table/table.js';

export interface WideTableProps extends TableProps {
  readonly caption: string;
}

/** A table that scrolls in its own frame where the screen is narrow; the frame takes the keyboard's focus so that keys scroll it. */
export function WideTable({ className, ...table }: WideTableProps): ReactNode {
  return (
    <section className="cw-scroll" aria-label={table.caption} tabIndex={0}>
      <Table {...table} className={classNames('govuk-table--small-text-until-tablet', className)} />
    </section>
  );
}
