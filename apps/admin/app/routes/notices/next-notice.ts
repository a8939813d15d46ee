import type { NoticeState, NoticeType } from '@commonweal/client';

interface Standing {
  readonly state: string;
  /** Whether it is kept that suppliers were asked before the tender. */
  readonly askedMarket: boolean;
  readonly notices: readonly { readonly type: NoticeType; readonly state: NoticeState }[];
}

/**
 * The notice that a tender needs next. A draft needs its tender notice, after a notice about engagement where suppliers
 * were asked; one that is begun already is gone on with.
 */
export function nextNotice({ state, askedMarket, notices }: Standing): NoticeType {
  if (state === 'ABANDONED') return 'UK12';
  if (state !== 'DRAFT') return 'UK4';
  const begun = new Set(notices.map(({ type }) => type));
  if (askedMarket && !begun.has('UK2')) return 'UK2';
  return begun.has('UK4') ? 'UK3' : 'UK4';
}
