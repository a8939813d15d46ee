import { files } from '../../session/api.server';
import type { Route } from './+types/document-file';

/** A file that was published with a tender. */
export const loader = ({ params, request }: Route.LoaderArgs) => files.document(params.documentId, request);
