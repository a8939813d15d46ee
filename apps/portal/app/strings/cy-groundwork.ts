export { cyGroundwork } from '@commonweal/documents';
