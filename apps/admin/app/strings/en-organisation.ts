export { enOrganisationStrings } from '@commonweal/organisation-pages';
