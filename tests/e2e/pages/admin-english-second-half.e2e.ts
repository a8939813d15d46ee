import { checkPages } from '../support/check-pages.js';

checkPages({ app: 'admin', language: 'en', half: 'second' });
