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
}

/** The plan as a line of time, with its table. The title says how long it takes, or how many days break a rule. */
export function TimelineFigure({ planned, breaches }: FigureProps): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const broken = new Set(breaches.map(({ field }) => field));
  const inWords = (date: string) => dateInWords(`${date}T12:00:00Z`, translator);
  const days = lengthOf(planned);
  const title =
    broken.size > 0 ? t('timeline.figure.broken', { count: broken.size, days }) : t('timeline.figure.title', { days });
  return (
    <TimelineChart
      words={{ id: 'timeline', title, description: t('timeline.figure.description') }}
      marks={planned.map(({ milestone, date }) => ({
        ...{ label: `${t(`timeline.day.${milestone}`)}: ${inWords(date)}`, date },
        fault: broken.has(milestone) ? t('timeline.figure.fault') : undefined,
      }))}
      table={{
        caption: t('timeline.figure.caption'),
        head: [
          { children: t('timeline.figure.what') },
          { children: t('timeline.figure.when') },
          { children: t('timeline.figure.workingDays'), format: 'numeric' },
        ],
        rows: planned.map(({ milestone, date, workingDays }) => [
          { children: t(`timeline.day.${milestone}`) },
          { children: inWords(date) },
          { children: workingDays === null ? '–' : String(workingDays), format: 'numeric' },
        ]),
      }}
    />
  );
}

const DAY_MS = 86_400_000;

/** Calendar days from the first to the last. */
function lengthOf(planned: readonly ShownDay[]): number {
  const [first, last] = [planned[0]?.date ?? '', planned.at(-1)?.date ?? ''];
  return Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS);
}
