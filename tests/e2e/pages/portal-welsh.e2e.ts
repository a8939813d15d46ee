import { checkPages } from '../support/check-pages.js';

checkPages({ app: 'portal', language: 'cy' });
