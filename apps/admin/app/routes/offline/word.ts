import type { Route } from './+types/word';
import { draftFile } from './draft-file.server';

export const loader = ({ params, request }: Route.LoaderArgs) => draftFile('docx', params.tenderId, request);
