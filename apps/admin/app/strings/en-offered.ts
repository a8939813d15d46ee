export { enDeal } from '@commonweal/documents';
