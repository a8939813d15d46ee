import { attachPasskeys } from '@commonweal/account/passkeys';

attachPasskeys();
