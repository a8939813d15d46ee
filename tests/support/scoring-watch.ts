import { type EventStream, openStream, type StreamRequest } from './event-stream.js';
import { eventually } from './eventually.js';
import { gradedTender, requestedRun } from './graded-tender.js';
import { asOwner } from './people.js';
import { rowId, world } from './world.js';

/** Watches the scoring of a run. */
export const WATCH = 'subscription ($runId: ID!) { scoringProgressed(runId: $runId) { state progress } }';

/** A lot that is ready to score, and streams of what becomes of it. */
export async function scoringWatch() {
  const here = await world(2);
  const { lotId } = await gradedTender(here.steps, here.database, here.suppliers);
  const open: EventStream[] = [];
  const stream = async (body: object, how: StreamRequest = {}): Promise<EventStream> => {
    const opened = await openStream(here.api, body, how);
    open.push(opened);
    return opened;
  };
  return {
    here,
    stream,
    watch: (runId: string, token: string | undefined = here.lead.token) =>
      stream({ query: WATCH, variables: { runId } }, { token }),
    newRun: () => requestedRun(here.steps, lotId),
    /** Sets the progress, as a worker does that scores. */
    moved: (runId: string, progress: number) =>
      asOwner(here.database, (client) =>
        client.query("update scoring_run set state = 'RUNNING', progress = $2 where id = $1", [rowId(runId), progress]),
      ),
    leaveAll: async () => {
      for (const { leave } of open) leave();
      await Promise.all(open.splice(0).map(({ ended }) => ended));
    },
  };
}

export type ScoringWatch = Awaited<ReturnType<typeof scoringWatch>>;

/** What each event said of the run; the event's name where it said nothing. */
export const told = ({ events }: EventStream) =>
  events.map(({ event, data }) => data?.data?.['scoringProgressed'] ?? event);

/** Waits until that many events came. */
export const after = (watched: EventStream, count: number) => eventually(() => watched.events.length >= count);
