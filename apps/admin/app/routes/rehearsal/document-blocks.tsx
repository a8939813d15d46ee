import { Fragment, type ReactNode } from 'react';

import type { Block, Inline, Table as TableBlock } from '@commonweal/documents';
import { InsetText, SummaryList, WideTable } from '@commonweal/ui';

/** What a tender's document says, on a page. Headings of the first level are the page's own. */
export function DocumentBlocks({ blocks }: { readonly blocks: readonly Block[] }): ReactNode {
  return blocks.map((block, index) => (
    <Fragment key={index}>
      <BlockOf block={block} named={headingBefore(blocks, index)} />
    </Fragment>
  ));
}

/** A table is named by the heading before it. */
function headingBefore(blocks: readonly Block[], index: number): string {
  const before = blocks.slice(0, index).findLast(({ kind }) => kind === 'heading');
  return before?.kind === 'heading' ? before.text.map(({ text }) => text).join('') : '';
}

function BlockOf({ block, named }: { readonly block: Block; readonly named: string }): ReactNode {
  if (block.kind === 'heading') return <HeadingOf level={block.level} text={block.text} />;
  if (block.kind === 'table') return <TableOf table={block} named={named} />;
  if (block.kind === 'notice') return <InsetText>{words(block.text)}</InsetText>;
  if (block.kind === 'paragraph') return <p className="govuk-body">{words(block.text)}</p>;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {block.items.map((item, index) => (
        <li key={index}>{words(item)}</li>
      ))}
    </ul>
  );
}

function HeadingOf({ level, text }: { readonly level: 1 | 2 | 3; readonly text: Inline }): ReactNode {
  if (level === 1) return null;
  if (level === 2) return <h3 className="govuk-heading-m">{words(text)}</h3>;
  return <h4 className="govuk-heading-s">{words(text)}</h4>;
}

function TableOf({ table: { head, rows }, named }: { readonly table: TableBlock; readonly named: string }): ReactNode {
  if (head.length === 0)
    return (
      <SummaryList
        rows={rows.map(([name = [], value = []]) => ({
          key: { children: words(name) },
          value: { children: words(value) },
        }))}
      />
    );
  return (
    <WideTable
      caption={named}
      captionClasses="govuk-visually-hidden"
      head={head.map((cell) => ({ children: words(cell) }))}
      rows={rows.map((row) => row.map((cell) => ({ children: words(cell) })))}
      firstCellIsHeader
    />
  );
}

const words = (inline: Inline): ReactNode =>
  inline.map(({ text, language }, index) =>
    language ? (
      <span key={index} lang={language}>
        {text}
      </span>
    ) : (
      text
    ),
  );
