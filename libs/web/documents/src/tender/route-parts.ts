import { localDate } from '@commonweal/calendar';
import { overtakenDays } from '@commonweal/design';
import { dateInWords, momentInSentence } from '@commonweal/ui';

import { factsOf, heading, listOf, paragraph, tableOf } from '../model/blocks.js';
import type { Block, Inline } from '../model/document-model.js';
import { type Words, plain } from '../model/words.js';
import type { OfflineRoute } from './offline-tender.js';

/** A rule or its reason with where it comes from and how well it is known. */
export interface Sourced {
  readonly text: string;
  readonly textCy: string;
  readonly source: string;
  readonly standing: string;
}

export function sourced({ text, textCy, source, standing }: Sourced, words: Words): Inline {
  const values = { text: words.language === 'cy' ? textCy : text, source, standing: words.t(`standing.${standing}`) };
  return words.mixed('sourced', values, ['source']);
}

/** Under which rules it is bought, and why they are open to it. */
export function routeParts(route: OfflineRoute, words: Words): readonly Block[] {
  const { noticeDate, stages, reasons } = route;
  return [
    heading(2, words.ours('heading.route')),
    paragraph(words.ours(`regime.${route.regime}`)),
    ...factsOf([[words.ours('fact.noticeDate'), day(noticeDate, words)]]),
    ...(stages.length > 0 ? [heading(3, words.ours('fact.stages'))] : []),
    ...listOf(stages.map((stage) => stageInWords(stage, words))),
    ...(reasons.length > 0 ? [heading(3, words.ours('reasons'))] : []),
    ...listOf(reasons.map((reason) => sourced(reason, words))),
  ];
}

function stageInWords({ kind, name, deadline, mostSuppliers }: OfflineRoute['stages'][number], words: Words): Inline {
  const by = deadline && words.t('stage.by', { moment: momentInSentence(deadline, words) });
  const most = mostSuppliers !== null && words.t('stage.most', { count: mostSuppliers });
  const rest = [by, most].filter(Boolean).map((part) => `, ${String(part)}`);
  const named = words.mixed('stage.name', { kind: words.t(`stage.${kind}`), name }, ['name']);
  return [...named, ...plain(rest.join(''))];
}

/** The planned days in their order. */
export function timelineParts({ timeline }: OfflineRoute, words: Words): readonly Block[] {
  const rows = inOrder(timeline.dates).map(({ milestone, date, workingDays }) => [
    words.ours(`day.${milestone}`),
    date === null ? words.ours('timeline.anew') : day(date, words),
    plain(workingDays === null ? words.t('timeline.first') : String(workingDays)),
  ]);
  if (rows.length === 0) return [];
  const head = ['what', 'when', 'workingDays'].map((key) => words.ours(`timeline.${key}`));
  return [
    heading(2, words.ours('heading.timeline')),
    ...tableOf({ head, rows, widths: [0.42, 0.38, 0.2] }),
    ...listOf(shorter(timeline, words)),
  ];
}

/** What makes the least time for bids shorter. */
const shorter = (timeline: OfflineRoute['timeline'], words: Words): readonly Inline[] => [
  ...(timeline.urgent ? [words.ours('terms.urgent')] : []),
  ...(timeline.qualifyingPlannedNotice ? [words.ours('terms.plannedNotice')] : []),
  ...(timeline.documentsWithNotice ? [words.ours('terms.documentsWithNotice')] : []),
];

interface OrderedDay {
  readonly milestone: PlannedDay['milestone'];
  /** null: it is to be planned anew. */
  readonly date: string | null;
  readonly workingDays: number | null;
}
type PlannedDay = OfflineRoute['timeline']['dates'][number];

/** The days in their order. What a moved deadline has overtaken comes after it without a day. */
function inOrder(planned: readonly PlannedDay[]): readonly OrderedDay[] {
  const anew = overtakenDays(Object.fromEntries(planned.map(({ milestone, date }) => [milestone, localDate(date)])));
  if (anew.length === 0) return planned;
  const counted = (each: PlannedDay) => ({
    ...each,
    workingDays: FIRST.includes(each.milestone) ? each.workingDays : null,
  });
  const kept = planned.filter(({ milestone }) => !anew.includes(milestone)).map(counted);
  const after = kept.findIndex(({ milestone }) => milestone === 'DEADLINE') + 1;
  const undated = anew.map((milestone) => ({ milestone, date: null, workingDays: null }));
  return [...kept.slice(0, after), ...undated, ...kept.slice(after)];
}

/** Whose count of working days hangs on nothing that is overtaken. */
const FIRST: readonly PlannedDay['milestone'][] = ['PUBLISH', 'ENQUIRIES_END'];

const day = (date: string, words: Words): Inline => plain(dateInWords(`${date}T12:00:00Z`, words));
