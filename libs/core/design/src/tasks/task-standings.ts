import { DRAFT_TASKS, type DraftSection, type DraftTask, type DraftTaskName } from './draft-tasks.js';
import { taskOfGap } from './task-of-gap.js';

/** `OPTIONAL`: nothing was done and nothing asks for it. `MISSING`: begun, and something lacks. */
export const TASK_STATES = ['NOT_STARTED', 'MISSING', 'DONE', 'OPTIONAL'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** A draft, as far as its task list goes. */
export interface DraftStanding {
  /** JSON paths of all that publication still asks for. */
  readonly gaps: readonly string[];
  /** How many lots it has. */
  readonly lots: number;
  readonly hasRoute: boolean;
  /** Whether its procedure has stages. */
  readonly isStaged: boolean;
  /** Whether anything was said in a task. @param lot the lot's position, of a task of each lot */
  readonly isBegun: (task: DraftTaskName, lot: number | null) => boolean;
}

/**
 * Where a task stands.
 *
 * @property lot     position of the lot; null: of the tender
 * @property missing how many things publication still asks of it
 */
export interface TaskStanding {
  readonly task: DraftTaskName;
  readonly section: DraftSection;
  readonly lot: number | null;
  readonly state: TaskState;
  readonly missing: number;
}

type Row = Pick<TaskStanding, 'lot'> & { readonly of: DraftTask };

const ALL: readonly DraftTask[] = DRAFT_TASKS;

/** What no task of the draft mends is read where it is sent for approval. */
const ELSEWHERE: DraftTaskName = 'APPROVAL';

/** Every task of a draft with where it stands, in the order of the list. Each gap is counted once. */
export function taskStandings(draft: DraftStanding): TaskStanding[] {
  const asked = ALL.filter((task) => (!task.onRoute || draft.hasRoute) && (!task.isStaged || draft.isStaged));
  const rows = asked.flatMap((of): Row[] =>
    of.of === 'LOT' ? Array.from({ length: draft.lots }, (_, lot) => ({ of, lot })) : [{ of, lot: null }],
  );
  const mended = draft.gaps.map((path) => rowOf(path, rows));
  return rows
    .map((row) => standing(row, mended.filter((one) => one === row).length, draft))
    .filter(({ task, missing }) => missing > 0 || !ALL.some((one) => one.task === task && one.isRepair));
}

function rowOf(path: string, rows: readonly Row[]): Row | undefined {
  const place = taskOfGap(path);
  const found = rows.find(({ of, lot }) => of === place?.task && lot === place.lot);
  return found ?? rows.find(({ of }) => of.task === ELSEWHERE);
}

function standing({ of: { task, section }, lot }: Row, missing: number, { isBegun }: DraftStanding): TaskStanding {
  const [untouched, touched]: readonly [TaskState, TaskState] =
    missing > 0 ? ['NOT_STARTED', 'MISSING'] : ['OPTIONAL', 'DONE'];
  return { task, section, lot, missing, state: isBegun(task, lot) ? touched : untouched };
}
