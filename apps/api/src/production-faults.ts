import { passwordMatches } from '@commonweal/auth';
import { type ApiConfig, databaseFaults, demoPeopleFaults, type FindFaults, secretFaults } from '@commonweal/config';

/** What must not be so when the api serves in production. */
export const productionFaults = ({ CURSOR_SECRET, DATABASE_URL }: ApiConfig): FindFaults[] => [
  () => secretFaults({ CURSOR_SECRET }),
  () => databaseFaults(DATABASE_URL, demoPeopleFaults(passwordMatches)),
];
