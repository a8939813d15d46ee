import { files } from '../../session/api.server';
import type { Route } from './+types/file';

/** A document's file, drafts' too, for whom it is. */
export const loader = ({ params, request }: Route.LoaderArgs) => files.document(params.documentId, request);
