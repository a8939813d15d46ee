export { cyDeal } from '@commonweal/documents';
