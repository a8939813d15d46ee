import type { Strings } from '@commonweal/ui';

import { cyAccountStrings } from './cy-account';
import { cyApproval } from './cy-approval';
import { cyAmend } from './cy-amend';
import { cyAudit } from './cy-audit';
import { cyBase } from './cy-base';
import { cyBegin } from './cy-begin';
import { cyBudget } from './cy-budget';
import { cyCriteriaEditor } from './cy-criteria-editor';
import { cyDeal } from './cy-deal';
import { cyDocuments } from './cy-documents';
import { cyEngagement } from './cy-engagement';
import { cyFoundBy } from './cy-found-by';
import { cyFrameworks } from './cy-frameworks';
import { cyGroundwork } from './cy-groundwork';
import { cyLook } from './cy-look';
import { cyLots } from './cy-lots';
import { cyNotices } from './cy-notices';
import { cyOrganisationStrings } from './cy-organisation';
import { cyOurDetails } from './cy-our-details';
import { cyPlaceFactors } from './cy-place-factors';
import { cyPrograms } from './cy-programs';
import { cyQuestions } from './cy-questions';
import { cyRehearsal } from './cy-rehearsal';
import { cyResult } from './cy-result';
import { cyRounds } from './cy-rounds';
import { cyTasks } from './cy-tasks';
import { cyStages } from './cy-stages';
import { cyTemplates } from './cy-templates';
import { cyTimeline } from './cy-timeline';
import { cyVoiceStrings } from './cy-voices';
import { cyWebhooks } from './cy-webhooks';
import { cyWhatIf } from './cy-what-if';
import { cyWords } from './cy-words';

/** Everything the admin app says in Welsh. A group that is a file of its own reaches a browser only where a page speaks of it. */
export const cyStrings: Strings = {
  ...cyBase,
  account: cyAccountStrings,
  approval: cyApproval,
  amend: cyAmend,
  audit: cyAudit,
  begin: cyBegin,
  budget: cyBudget,
  criteriaEditor: cyCriteriaEditor,
  deal: cyDeal,
  documents: cyDocuments,
  engagement: cyEngagement,
  foundBy: cyFoundBy,
  frameworks: cyFrameworks,
  groundwork: cyGroundwork,
  look: cyLook,
  lots: cyLots,
  notices: cyNotices,
  organisation: cyOrganisationStrings,
  ourDetails: cyOurDetails,
  placeFactors: cyPlaceFactors,
  programs: cyPrograms,
  questions: cyQuestions,
  rehearsal: cyRehearsal,
  result: cyResult,
  rounds: cyRounds,
  tasks: cyTasks,
  stages: cyStages,
  templates: cyTemplates,
  timeline: cyTimeline,
  voices: cyVoiceStrings,
  webhooks: cyWebhooks,
  whatIf: cyWhatIf,
  words: cyWords,
};
