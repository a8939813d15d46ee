import type { CreateTenderInput } from '@commonweal/client';
import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import { ownAuthority } from '../frameworks/own-authority.server';
import { type Answers, answersIn, templateIn } from './answers';
import { CreateTenderDocument } from './begin.document';
import { choicesOf, noticeDateOf, stagesIn, valueOf } from './read-answers.server';

/** Begins the tender that the answers in the address describe, and goes to it. */
export async function beginTender(request: Request, url: URL) {
  const input = inputOf(answersIn(url.searchParams), await ownAuthority(request));
  if (!input) return redirect(`/tenders/new${url.search}`);
  const { createTender } = await ask(CreateTenderDocument, { input }, request);
  if (createTender.__typename === 'CreateTenderSuccess')
    return redirect(`/tenders/${encodeURIComponent(createTender.tender.id)}`);
  const problems =
    createTender.__typename === 'InvalidInput'
      ? createTender.faults.map(({ message }) => message)
      : [createTender.message];
  return data({ problems }, { status: 400 });
}

function inputOf(answers: Answers, authorityId: string): CreateTenderInput | null {
  const { nation, subject, authority, regime } = choicesOf(answers);
  const noticeDate = noticeDateOf(answers);
  if (!nation || !subject || !regime || !noticeDate) return null;
  const { title = '' } = answers;
  return {
    ...{ authorityId, title, ...beginningOf(answers) },
    route: { nation, subject, authority, noticeDate, regime },
    ...(subject === 'GRANT' ? { fund: fundOf(answers) } : { estimatedValue: valueOf(answers) }),
    stages: stagesOf(answers),
  };
}

/** An earlier tender or a template, as the API takes it; nothing for an empty tender. */
function beginningOf({ copyOf = '' }: Answers) {
  const template = templateIn(copyOf);
  return template === null ? { copyOf: copyOf || null } : { template };
}

const stagesOf = (answers: Answers) =>
  choicesOf(answers).regime === 'ACT_COMPETITIVE_FLEXIBLE'
    ? stagesIn(answers).map(({ row: _row, ...stage }) => stage)
    : [];

const fundOf = ({ total = '', cap = '', match }: Answers) => ({ total, capPerBid: cap, matchPercent: match || null });
