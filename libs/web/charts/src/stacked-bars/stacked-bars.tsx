import type { ReactNode } from 'react';

import { BarLabel } from '../figure/bar-label.js';
import { type FigureWords, Figure } from '../figure/figure.js';
import { KIND_COLOURS, type KindNames, KINDS } from '../figure/kind.js';
import { percent } from '../figure/percent.js';
import { KindKey, Picture } from '../figure/picture.js';
import { type Bar, type BarBid, type BarPart, BAR_HEIGHT, stackedBars } from './stacked-bar.js';

export interface StackedBarsWords extends FigureWords {
  readonly kinds: KindNames;
  readonly rank: string;
  readonly bid: string;
  readonly total: string;
}

export interface StackedBarsProps {
  /** Ranked bids, best first. */
  readonly bids: readonly BarBid[];
  readonly words: StackedBarsWords;
  /** Points a perfect bid has. */
  readonly fullMarks?: number;
}

/** The ranking as stacked bars, price then quality then social value, with its table. */
export function StackedBars(props: StackedBarsProps): ReactNode {
  const { bids, words } = props;
  return (
    <Figure
      {...words}
      keyList={<KindKey names={words.kinds} />}
      picture={<StackedBarsPicture {...props} />}
      table={{ caption: words.title, head: tableHead(words), rows: bids.map((bid) => tableRow(bid, words)) }}
    />
  );
}

/** The drawing alone, for pages, letters and e-mail. */
export function StackedBarsPicture({ bids, words, fullMarks }: StackedBarsProps): ReactNode {
  const { bars, height } = stackedBars(bids, fullMarks);
  return (
    <Picture {...words} height={height}>
      {bars.map((bar) => (
        <BarRow key={bar.key} bar={bar} lang={words.namesLang} />
      ))}
    </Picture>
  );
}

function BarRow({ bar, lang }: { readonly bar: Bar; readonly lang: string | undefined }): ReactNode {
  return (
    <g>
      <BarLabel
        text={bar.label}
        lines={bar.lines}
        firstBaseline={bar.top + 15}
        lineHeight={20}
        fontSize={16}
        lang={lang}
      />
      {bar.parts.map((part) => (
        <Part key={part.kind} part={part} top={bar.barTop} />
      ))}
      <text
        x={percent(bar.end + 1.5)}
        y={bar.barTop + BAR_HEIGHT / 2}
        dominantBaseline="central"
        fontSize="18"
        fontWeight="700"
      >
        {bar.total}
      </text>
    </g>
  );
}

function Part({ part, top }: { readonly part: BarPart; readonly top: number }): ReactNode {
  const { fill, ink } = KIND_COLOURS[part.kind];
  const middle = percent(part.x + part.width / 2);
  return (
    <>
      <rect x={percent(part.x)} y={top} width={percent(part.width)} height={BAR_HEIGHT} fill={fill} />
      {part.x > 0 && <rect x={percent(part.x)} y={top} width="1.5" height={BAR_HEIGHT} fill="#FFFFFF" />}
      {part.room !== 'nowhere' && (
        <text
          {...(part.room === 'wide' && { className: 'cw-figure__wide', display: 'none' })}
          x={middle}
          y={top + BAR_HEIGHT / 2}
          textAnchor="middle"
          dominantBaseline="central"
          fontSize="14"
          fill={ink}
        >
          {part.shown}
        </text>
      )}
    </>
  );
}

function tableHead({ rank, bid, total, kinds }: StackedBarsWords) {
  const numeric = [...KINDS.map((kind) => kinds[kind]), total];
  return [
    { children: bid },
    { children: rank },
    ...numeric.map((children) => ({ children, format: 'numeric' as const })),
  ];
}

function tableRow({ rank, name, parts, total }: BarBid, { namesLang }: StackedBarsWords) {
  const numbers = KINDS.map((kind) => ({ children: parts[kind], format: 'numeric' as const }));
  return [
    { children: name, lang: namesLang },
    { children: rank },
    ...numbers,
    { children: <strong>{total}</strong>, format: 'numeric' as const },
  ];
}
