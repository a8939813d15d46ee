import type { Strings } from '@commonweal/ui';

import { enAccountStrings } from './en-account';
import { enAmend } from './en-amend';
import { enAudit } from './en-audit';
import { enBase } from './en-base';
import { enBegin } from './en-begin';
import { enCriteriaEditor } from './en-criteria-editor';
import { enDeal } from './en-deal';
import { enFrameworks } from './en-frameworks';
import { enLook } from './en-look';
import { enNotices } from './en-notices';
import { enOrganisationStrings } from './en-organisation';
import { enPrograms } from './en-programs';
import { enResult } from './en-result';
import { enRounds } from './en-rounds';
import { enTimeline } from './en-timeline';
import { enVoiceStrings } from './en-voices';
import { enWebhooks } from './en-webhooks';
import { enWhatIf } from './en-what-if';

/** Everything the admin app says in English. A group that is a file of its own reaches a browser only where a page speaks of it. */
export const enStrings: Strings = {
  ...enBase,
  account: enAccountStrings,
  amend: enAmend,
  audit: enAudit,
  begin: enBegin,
  criteriaEditor: enCriteriaEditor,
  deal: enDeal,
  frameworks: enFrameworks,
  look: enLook,
  notices: enNotices,
  organisation: enOrganisationStrings,
  programs: enPrograms,
  result: enResult,
  rounds: enRounds,
  timeline: enTimeline,
  voices: enVoiceStrings,
  webhooks: enWebhooks,
  whatIf: enWhatIf,
};
