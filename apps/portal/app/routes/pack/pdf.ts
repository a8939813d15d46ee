import type { Route } from './+types/pdf';
import { packFile } from './pack-file.server';

export const loader = ({ params, request }: Route.LoaderArgs) => packFile('pdf', params.id, request);
