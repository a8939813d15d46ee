export { cyVoiceStrings } from '@commonweal/voices-pages';
