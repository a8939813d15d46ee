import { TenderApprovalStep } from './approval/tender-approval-step.entity.js';
import { TenderComment } from './approval/tender-comment.entity.js';
import { AuditLeafRow, AuditSalt } from './audit/audit-leaf.entity.js';
import { AssistedAction, AssistedSession } from './assistance/assisted-session.entity.js';
import { Bid, LateAttempt } from './bid/bid.entity.js';
import { TenderBudget } from './budget/tender-budget.entity.js';
import { LotPlace } from './deal/lot-place.entity.js';
import { TenderDeal } from './deal/tender-deal.entity.js';
import { TenderTemplate } from './design/tender-template.entity.js';
import { TenderDesign } from './design/tender-design.entity.js';
import { TenderDocument } from './document/tender-document.entity.js';
import { UploadedFile } from './document/uploaded-file.entity.js';
import { AgreedGrade, Grade } from './evaluation/grade.entity.js';
import { ScoringResultRow, ScoringRun } from './evaluation/scoring-run.entity.js';
import { FrameworkVersion, MeasureSet } from './framework/framework.entity.js';
import { TenderGroundwork } from './groundwork/tender-groundwork.entity.js';
import { Passkey, RecoveryCode, TotpApp } from './identity/factor.entity.js';
import { ApiClient, ApiSecret } from './integration/api-client.entity.js';
import { WebhookDelivery, WebhookEndpoint, WebhookSecret } from './integration/webhook.entity.js';
import { EngagementAnswerRow } from './notice/engagement-answer.entity.js';
import { Notice } from './notice/notice.entity.js';
import { AuthorityDetailsRow } from './organisation/authority-details.entity.js';
import { AuthorityTheme } from './organisation/authority-theme.entity.js';
import { Invitation } from './organisation/invitation.entity.js';
import { Organisation, OrganisationIdentifierRow } from './organisation/organisation.entity.js';
import { Membership, Person, Session } from './organisation/person.entity.js';
import { SupplierProfile } from './organisation/supplier-profile.entity.js';
import { OutboxMessage } from './outbox/outbox-message.entity.js';
import { AwardCriterion } from './tender/award-criterion.entity.js';
import { LotMeasure } from './tender/lot-measure.entity.js';
import { Lot } from './tender/lot.entity.js';
import { SampleBidSet } from './tender/sample-bid-set.entity.js';
import { TenderAmendment } from './tender/tender-amendment.entity.js';
import { TenderSource } from './tender/tender-source.entity.js';
import { Tender } from './tender/tender.entity.js';
import { CommunityNeed, PriorityRound } from './voices/priority-round.entity.js';
import { Councillor, WardAnswer, WardQuestion, WardQuestionText } from './voices/ward-question.entity.js';

/** Every entity there is; a table without one here is not reached through the ORM. */
export const entities = [
  AgreedGrade,
  AuditLeafRow,
  AuditSalt,
  ApiClient,
  ApiSecret,
  AuthorityDetailsRow,
  AuthorityTheme,
  AssistedAction,
  AssistedSession,
  AwardCriterion,
  Bid,
  CommunityNeed,
  Councillor,
  EngagementAnswerRow,
  FrameworkVersion,
  Grade,
  Invitation,
  LateAttempt,
  Lot,
  LotMeasure,
  LotPlace,
  MeasureSet,
  Membership,
  Notice,
  Organisation,
  OrganisationIdentifierRow,
  OutboxMessage,
  Passkey,
  Person,
  PriorityRound,
  RecoveryCode,
  SampleBidSet,
  ScoringResultRow,
  ScoringRun,
  Session,
  SupplierProfile,
  Tender,
  TenderApprovalStep,
  TenderComment,
  TenderAmendment,
  TenderBudget,
  TenderDeal,
  TenderDesign,
  TenderDocument,
  TenderTemplate,
  TenderGroundwork,
  TenderSource,
  TotpApp,
  UploadedFile,
  WardAnswer,
  WardQuestion,
  WardQuestionText,
  WebhookDelivery,
  WebhookEndpoint,
  WebhookSecret,
];
