import { watch } from '../../session/api.server';
import type { Route } from './+types/progress';
import { ScoringProgressDocument } from './result.document';

/** The progress of a run, as events. */
export const loader = ({ request, params }: Route.LoaderArgs): Promise<Response> =>
  watch(ScoringProgressDocument, { runId: params.runId }, request);
