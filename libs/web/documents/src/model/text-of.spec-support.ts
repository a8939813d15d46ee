import type { Block, DocumentModel, Inline } from './document-model.js';

const inlines = (block: Block): readonly Inline[] => {
  if (block.kind === 'table') return [block.head, ...block.rows].flat();
  return block.kind === 'list' ? block.items : [block.text];
};

export const said = (text: Inline): string => text.map((run) => run.text).join('');

/** All that a document says, a line for each paragraph, entry and cell. */
export const textOf = ({ blocks }: DocumentModel): string => blocks.flatMap(inlines).map(said).join('\n');

/** All runs of a document. */
export const runsOf = ({ blocks }: DocumentModel) => blocks.flatMap(inlines).flat();
