export { cyOrganisationStrings } from '@commonweal/organisation-pages';
