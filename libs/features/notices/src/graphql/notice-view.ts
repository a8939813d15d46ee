import type { NoticeGap as GapView } from '@commonweal/graphql';
import type { NoticeGap } from '@commonweal/notices';

/** A gap as the graph shows it. */
export const gapView = ({ ruleId, path, problem, field, rule, fix, source, status }: NoticeGap): GapView => ({
  ...{ rule: ruleId, path, problem, field, source, standing: status },
  ...{ text: rule.en, textCy: rule.cy, fix: fix.en, fixCy: fix.cy },
});

/** What a release calls the procurement. */
export function titleIn(release: string): string {
  const { tender } = JSON.parse(release) as { readonly tender?: { readonly title?: string } };
  return tender?.title ?? '';
}
