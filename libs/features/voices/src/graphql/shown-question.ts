import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import type { WardQuestion } from '@commonweal/graphql';

import { WardQuestions } from '../queries/ward-questions.js';
import { questionView } from './question-view.js';

/** The question that a mutation was about, as the graph shows it. */
@Injectable()
export class ShownQuestion {
  constructor(private readonly questions: WardQuestions) {}

  async of(viewer: Viewer, key: { readonly tenantId: string; readonly id: string }): Promise<WardQuestion> {
    const found = await this.questions.one(viewer, key);
    if (!found) throw new Error('A question that was just changed is not there');
    return questionView(found);
  }
}
