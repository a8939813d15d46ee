import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { NotificationBanner } from './notification-banner.js';

itMatchesFixtures('notification-banner', NotificationBanner);
