import type { ReactNode } from 'react';

import { BarLabel } from '../figure/bar-label.js';
import { type FigureWords, Figure } from '../figure/figure.js';
import { INK, KIND_COLOURS, type KindNames, QUIET_INK, inKindOrder } from '../figure/kind.js';
import { percent } from '../figure/percent.js';
import { KindKey, Picture } from '../figure/picture.js';
import { RuleLine } from '../figure/rule-line.js';
import { type WaterfallLeaf, type WaterfallStep, STEP_HEIGHT, waterfallSteps } from './waterfall-step.js';

export interface WaterfallWords extends FigureWords {
  readonly kinds: KindNames;
  readonly criterion: string;
  readonly kind: string;
  readonly points: string;
  readonly of: string;
  readonly total: string;
  /** "19.20 of 24.00" */
  readonly share: (points: string, of: string) => string;
}

export interface WaterfallProps {
  readonly leaves: readonly WaterfallLeaf[];
  /** As published. */
  readonly total: string;
  readonly words: WaterfallWords;
  readonly fullMarks?: number;
}

/** Between a bar and the words beside it, in percent of the width. */
const GAP_TO_WORDS = 1.5;

/** How one bid came to its total, criterion by criterion, with its table. */
export function Waterfall(props: WaterfallProps): ReactNode {
  const { leaves, words, total } = props;
  const kinds = leaves.map(({ kind }) => kind);
  return (
    <Figure
      {...words}
      keyList={<KindKey names={words.kinds} kinds={kinds} />}
      picture={<WaterfallPicture {...props} />}
      table={{ caption: words.title, head: tableHead(words), rows: tableRows(inKindOrder(leaves), total, words) }}
    />
  );
}

/** The drawing alone, for pages, letters and e-mail. */
export function WaterfallPicture({ leaves, total, words, fullMarks }: WaterfallProps): ReactNode {
  const { steps, totalTop, end, height } = waterfallSteps(inKindOrder(leaves), fullMarks);
  return (
    <Picture {...words} height={height}>
      {steps.map((step) => (
        <Step key={step.leaf.key} step={step} words={words} />
      ))}
      <text x="0" y={totalTop + 14} fontWeight="700">
        {words.total}
      </text>
      <text
        x={percent(end + GAP_TO_WORDS)}
        y={totalTop + 22 + STEP_HEIGHT / 2}
        dominantBaseline="central"
        fontSize="18"
        fontWeight="700"
      >
        {total}
      </text>
      <rect x="0" y={totalTop + 22} width={percent(end)} height={STEP_HEIGHT} fill={INK} />
    </Picture>
  );
}

function Step({ step, words }: { readonly step: WaterfallStep; readonly words: WaterfallWords }): ReactNode {
  const { leaf, lines, top, barTop, x, earned, possible } = step;
  const { fill } = KIND_COLOURS[leaf.kind];
  return (
    <g>
      <BarLabel text={leaf.name} lines={lines} firstBaseline={top + 14} lineHeight={19} lang={words.namesLang} />
      <Share step={step} words={words.share(leaf.points, leaf.of)} />
      <RuleLine from="0" to="64%" y={barTop + STEP_HEIGHT} />
      <rect x={percent(x)} y={barTop} width={percent(possible)} height={STEP_HEIGHT} fill={fill} fillOpacity="0.16" />
      <rect x={percent(x)} y={barTop} width={percent(earned)} height={STEP_HEIGHT} fill={fill} />
    </g>
  );
}

/** What was earned, in words: beside the bar where there is room, else at the edge of the picture. */
function Share({ step, words }: { readonly step: WaterfallStep; readonly words: string }): ReactNode {
  const { barTop, x, possible } = step;
  const common = { y: barTop + STEP_HEIGHT / 2, dominantBaseline: 'central', fill: QUIET_INK } as const;
  return (
    <>
      <text {...common} className="cw-figure__narrow" x="100%" textAnchor="end">
        {words}
      </text>
      <text {...common} className="cw-figure__wide" display="none" x={percent(x + possible + GAP_TO_WORDS)}>
        {words}
      </text>
    </>
  );
}

function tableHead({ criterion, kind, points, of }: WaterfallWords) {
  const numeric = [points, of].map((children) => ({ children, format: 'numeric' as const }));
  return [{ children: criterion }, { children: kind }, ...numeric];
}

function tableRows(
  leaves: readonly WaterfallLeaf[],
  total: string,
  { kinds, total: totalWord, namesLang }: WaterfallWords,
) {
  const numeric = (children: ReactNode) => ({ children, format: 'numeric' as const });
  const rows = leaves.map(({ name, kind, points, of }) => [
    { children: name, lang: namesLang },
    { children: kinds[kind] },
    numeric(points),
    numeric(of),
  ]);
  return [...rows, [{ children: totalWord }, { children: '' }, numeric(<strong>{total}</strong>), { children: '' }]];
}
