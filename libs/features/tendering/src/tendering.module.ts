import { Module } from '@nestjs/common';

import { LotContents } from './queries/lot-contents.js';
import { TenderContents } from './queries/tender-contents.js';
import { TenderLists } from './queries/tender-lists.js';
import { VisibleTenders } from './queries/visible-tenders.js';
import { AddSocialValueCriterion } from './use-cases/add-social-value-criterion.js';
import { ChooseMeasures } from './use-cases/choose-measures.js';
import { CloseTender } from './use-cases/close-tender.js';
import { ImportNotice } from './use-cases/import-notice.js';
import { PublishTender } from './use-cases/publish-tender.js';
import { SetAwardCriteria } from './use-cases/set-award-criteria.js';
import { UpdateTender } from './use-cases/update-tender.js';

const verbs = [
  AddSocialValueCriterion,
  ChooseMeasures,
  CloseTender,
  ImportNotice,
  PublishTender,
  SetAwardCriteria,
  UpdateTender,
];
const questions = [LotContents, TenderContents, TenderLists, VisibleTenders];

/** From a notice or a blank page to a published tender, and its closing. */
@Module({ providers: [...verbs, ...questions], exports: [...verbs, ...questions] })
export class TenderingModule {}
