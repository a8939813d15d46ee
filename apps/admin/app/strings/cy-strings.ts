import type { Strings } from '@commonweal/ui';

import { cyAccountStrings } from './cy-account';
import { cyAmend } from './cy-amend';
import { cyAudit } from './cy-audit';
import { cyBase } from './cy-base';
import { cyBegin } from './cy-begin';
import { cyCriteriaEditor } from './cy-criteria-editor';
import { cyDeal } from './cy-deal';
import { cyFrameworks } from './cy-frameworks';
import { cyLook } from './cy-look';
import { cyNotices } from './cy-notices';
import { cyOrganisationStrings } from './cy-organisation';
import { cyPrograms } from './cy-programs';
import { cyResult } from './cy-result';
import { cyRounds } from './cy-rounds';
import { cyTimeline } from './cy-timeline';
import { cyVoiceStrings } from './cy-voices';
import { cyWebhooks } from './cy-webhooks';
import { cyWhatIf } from './cy-what-if';

/** Everything the admin app says in Welsh. A group that is a file of its own reaches a browser only where a page speaks of it. */
export const cyStrings: Strings = {
  ...cyBase,
  account: cyAccountStrings,
  amend: cyAmend,
  audit: cyAudit,
  begin: cyBegin,
  criteriaEditor: cyCriteriaEditor,
  deal: cyDeal,
  frameworks: cyFrameworks,
  look: cyLook,
  notices: cyNotices,
  organisation: cyOrganisationStrings,
  programs: cyPrograms,
  result: cyResult,
  rounds: cyRounds,
  timeline: cyTimeline,
  voices: cyVoiceStrings,
  webhooks: cyWebhooks,
  whatIf: cyWhatIf,
};
