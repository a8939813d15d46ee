import type { Route } from './+types/word';
import { packFile } from './pack-file.server';

export const loader = ({ params, request }: Route.LoaderArgs) => packFile('docx', params.id, request);
