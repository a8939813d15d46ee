export { cyPlaceFactors as placeFactorsCy } from '@commonweal/documents';
