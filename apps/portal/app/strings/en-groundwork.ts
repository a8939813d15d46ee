export { enGroundwork } from '@commonweal/documents';
