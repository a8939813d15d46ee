export { enAccountStrings } from '@commonweal/account';
