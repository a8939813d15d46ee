export { enVoiceStrings } from '@commonweal/voices-pages';
