import type { Route } from './+types/pdf';
import { draftFile } from './draft-file.server';

export const loader = ({ params, request }: Route.LoaderArgs) => draftFile('pdf', params.tenderId, request);
