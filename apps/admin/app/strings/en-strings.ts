import type { Strings } from '@commonweal/ui';

import { enAccountStrings } from './en-account';
import { enApproval } from './en-approval';
import { enAmend } from './en-amend';
import { enAudit } from './en-audit';
import { enBase } from './en-base';
import { enBegin } from './en-begin';
import { enBudget } from './en-budget';
import { enCriteriaEditor } from './en-criteria-editor';
import { enDeal } from './en-deal';
import { enDocuments } from './en-documents';
import { enEngagement } from './en-engagement';
import { enFoundBy } from './en-found-by';
import { enFrameworks } from './en-frameworks';
import { enGroundwork } from './en-groundwork';
import { enLook } from './en-look';
import { enLots } from './en-lots';
import { enNotices } from './en-notices';
import { enOrganisationStrings } from './en-organisation';
import { enOurDetails } from './en-our-details';
import { enPlaceFactors } from './en-place-factors';
import { enPrograms } from './en-programs';
import { enQuestions } from './en-questions';
import { enRehearsal } from './en-rehearsal';
import { enResult } from './en-result';
import { enRounds } from './en-rounds';
import { enTasks } from './en-tasks';
import { enStages } from './en-stages';
import { enTemplates } from './en-templates';
import { enTimeline } from './en-timeline';
import { enVoiceStrings } from './en-voices';
import { enWebhooks } from './en-webhooks';
import { enWhatIf } from './en-what-if';
import { enWords } from './en-words';

/** Everything the admin app says in English. A group that is a file of its own reaches a browser only where a page speaks of it. */
export const enStrings: Strings = {
  ...enBase,
  account: enAccountStrings,
  approval: enApproval,
  amend: enAmend,
  audit: enAudit,
  begin: enBegin,
  budget: enBudget,
  criteriaEditor: enCriteriaEditor,
  deal: enDeal,
  documents: enDocuments,
  engagement: enEngagement,
  foundBy: enFoundBy,
  frameworks: enFrameworks,
  groundwork: enGroundwork,
  look: enLook,
  lots: enLots,
  notices: enNotices,
  organisation: enOrganisationStrings,
  ourDetails: enOurDetails,
  placeFactors: enPlaceFactors,
  programs: enPrograms,
  questions: enQuestions,
  rehearsal: enRehearsal,
  result: enResult,
  rounds: enRounds,
  tasks: enTasks,
  stages: enStages,
  templates: enTemplates,
  timeline: enTimeline,
  voices: enVoiceStrings,
  webhooks: enWebhooks,
  whatIf: enWhatIf,
  words: enWords,
};
