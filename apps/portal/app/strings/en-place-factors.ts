export { enPlaceFactors as placeFactorsEn } from '@commonweal/documents';
