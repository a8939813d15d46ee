import type { TestApi } from './graphql.js';
import { NOTICE_DETAILS, noticeSteps } from './notices.js';
import type { SignedInPerson } from './people.js';
import { procurement } from './procurement.js';

const { procedure: _open, ...WITHOUT_PROCEDURE } = NOTICE_DETAILS;
/** What the tender says of its procedure is filled in. */
const DETAILS = {
  ...{ ...WITHOUT_PROCEDURE, regime: 'COVERED', process: 'One stage' },
  noLotsReason: 'The rounds are planned together',
};

/** Gives a tender that was designed here what a notice says of it, and prepares its tender notice. The deal is set apart. */
export async function called(api: TestApi, lead: SignedInPerson, tenderId: string, more: object = {}): Promise<void> {
  const steps = procurement(api, lead);
  const version = await steps.versionOf(tenderId);
  const words = { description: 'Hot meals, seven days a week.', cpvCodes: ['55521100'] };
  await steps.mutate('updateTender', 'UpdateTenderInput', { tenderId, version, ...words }, '');
  await noticeSteps(api, lead).prepare(tenderId, 'UK4', { ...DETAILS, ...more });
}
