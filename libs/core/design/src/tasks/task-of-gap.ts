import { DRAFT_TASKS, type DraftTask } from './draft-tasks.js';

/** Where a gap of a draft is mended: the task, and which of the lots it is about, by position; null: about none. */
export interface GapPlace {
  readonly task: DraftTask;
  readonly lot: number | null;
}

const ALL: readonly DraftTask[] = DRAFT_TASKS;

/**
 * The task in which something that a draft lacks is mended: the one that names most of its path.
 *
 * @param path JSON path of the gap, from the tender
 * @returns null where no task names it
 * @example taskOfGap('$.lots[1].measures') // MEASURES of the second lot
 */
export function taskOfGap(path: string): GapPlace | null {
  const stem = `${path.replace(/^\$\./, '').replace(/\[\d+\]/g, '')}.`;
  const named = ALL.flatMap((task) =>
    task.gaps.filter((gap) => stem.startsWith(`${gap}.`)).map((gap) => ({ task, length: gap.length })),
  );
  const [most] = named.toSorted((one, other) => other.length - one.length);
  if (!most) return null;
  return { task: most.task, lot: most.task.of === 'LOT' ? lotOf(path) : null };
}

/** What is about no lot in particular begins with the first. */
const lotOf = (path: string): number => Number(/^\$\.lots\[(\d+)\]/.exec(path)?.[1] ?? 0);
