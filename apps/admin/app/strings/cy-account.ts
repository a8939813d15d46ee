export { cyAccountStrings } from '@commonweal/account';
