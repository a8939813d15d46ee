import { HelpOverPage } from '@commonweal/account';

export default HelpOverPage;
