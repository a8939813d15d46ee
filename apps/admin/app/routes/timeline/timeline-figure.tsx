import type { ReactNode } from 'react';

import { TimelineChart } from '@commonweal/charts';
import { dateInWords, useTranslator } from '@commonweal/ui';

import type { ShownBreach } from './breach-list';

export interface ShownDay {
  readonly milestone: string;
  readonly date: string;
  readonly workingDays: number | null;
}

interface FigureProps {
  readonly planned: readonly ShownDay[];
  readonly breaches: readonly ShownBreach[];
  readonly stages: readonly { readonly name: string; readonly date: string }[];
}

/** The plan as a line of time, with its table. The title says how long it takes, or how many days break a rule. */
export function TimelineFigure({ planned, breaches, stages }: FigureProps): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const broken = new Set(breaches.map(({ field }) => field));
  const inWords = (date: string) => dateInWords(`${date}T12:00:00Z`, translator);
  const days = inOrder(planned, stages, t);
  const length = lengthOf(planned);
  const title =
    broken.size > 0
      ? t('timeline.figure.broken', { count: broken.size, days: length })
      : t('timeline.figure.title', { days: length });
  return (
    <TimelineChart
      words={{ id: 'timeline', title, description: t('timeline.figure.description') }}
      marks={days.map(({ what, date, milestone }) => ({
        ...{ label: `${what}: ${inWords(date)}`, date },
        fault: milestone && broken.has(milestone) ? t('timeline.figure.fault') : undefined,
      }))}
      table={{
        caption: t('timeline.figure.caption'),
        head: [
          { children: t('timeline.figure.what') },
          { children: t('timeline.figure.when') },
          { children: t('timeline.figure.workingDays'), format: 'numeric' },
        ],
        rows: days.map(({ what, date, workingDays }) => [
          { children: what },
          { children: inWords(date) },
          { children: workingDays === null ? '–' : String(workingDays), format: 'numeric' },
        ]),
      }}
    />
  );
}

interface DrawnDay {
  readonly what: string;
  readonly date: string;
  readonly workingDays: number | null;
  readonly milestone?: string;
}

/** Planned days and the ends of stages in one line, the earliest first. */
function inOrder(
  planned: readonly ShownDay[],
  stages: FigureProps['stages'],
  t: ReturnType<typeof useTranslator>['t'],
): DrawnDay[] {
  const days = planned.map((day) => ({ ...day, what: t(`timeline.day.${day.milestone}`) }));
  const ends = stages.map(({ name, date }) => ({ date, workingDays: null, what: t('timeline.stageEnds', { name }) }));
  return [...days, ...ends].toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

const DAY_MS = 86_400_000;

/** Calendar days from the first to the last. */
function lengthOf(planned: readonly ShownDay[]): number {
  const [first, last] = [planned[0]?.date ?? '', planned.at(-1)?.date ?? ''];
  return Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS);
}
