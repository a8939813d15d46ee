import type { RouteForQuery } from '@commonweal/client';
import { SCOPE_RULES, sourcedText } from '@commonweal/design';

import { ask } from '../../session/api.server';
import { ownAuthority } from '../frameworks/own-authority.server';
import { TemplatesDocument } from '../templates/templates.document';
import { type Answers, type Step, stepsFor } from './answers';
import { PastTendersDocument, RouteForDocument } from './begin.document';
import { choicesOf, isPounds, noticeDateOf, stageFieldFaults, valueOf } from './read-answers.server';

type Route = RouteForQuery['routeFor'];

/** What is wrong with an answer: words of ours by their key, or the rule's own. `isMissing`: it was not given yet. */
export interface BeginFault {
  readonly field: string;
  readonly key?: string;
  readonly message?: string;
  readonly isMissing: boolean;
}

/** The question to ask next, with everything that its page shows. */
export async function askedNext(request: Request, wishes: URLSearchParams, answers: Answers) {
  const route = await routeOf(answers, request);
  const steps = stepsFor(answers);
  const faultsAt = (at: Step) => faultsOf(at, answers, route);
  const open = steps.find((each) => faultsAt(each).length > 0);
  const step = steps.find((each) => each === wishes.get('step')) ?? open ?? null;
  const wasAnswered = wishes.get('answered') === step;
  const isLate = step === 'copy' || step === null;
  return {
    ...{ step, steps, answers, route },
    faults: step ? faultsAt(step).filter(({ isMissing }) => wasAnswered || !isMissing) : [],
    outside: outsideOf(step, answers),
    ...(isLate ? await beginnings(request) : { past: [], templates: [] }),
  };
}

const outsideOf = (step: Step | null, { nation }: Answers) =>
  step === 'nation' && nation === 'SCOTLAND' ? [OUTSIDE] : [];

/** The question, as its page is given it. */
export type Asked = Awaited<ReturnType<typeof askedNext>>;

/** Why Scotland cannot go on, as the API would say it. */
const OUTSIDE = (() => {
  const rule = SCOPE_RULES.find(({ nation, admits }) => nation === 'SCOTLAND' && !admits);
  const { text, source, status } = sourcedText(
    rule ?? { source: '', status: 'K' },
    rule?.text.en ?? '',
    rule?.text.cy ?? '',
  );
  return { text: text.en, textCy: text.cy, source, standing: status };
})();

const NEEDS_NO_VALUE: ReadonlySet<string> = new Set(['GRANT', 'HEALTH_CARE']);

/** Which ways are open, once enough is known to ask. */
async function routeOf(answers: Answers, request: Request): Promise<Route | null> {
  const { nation, subject, authority } = choicesOf(answers);
  const noticeDate = noticeDateOf(answers);
  if (!nation || !subject || !noticeDate) return null;
  const value = subject === 'GRANT' ? null : valueOf(answers);
  if (nation === 'SCOTLAND' || (!value && !NEEDS_NO_VALUE.has(subject))) return null;
  return (await ask(RouteForDocument, { nation, subject, authority, noticeDate, value }, request)).routeFor;
}

/** What a tender can begin with: earlier ones, and templates. */
async function beginnings(request: Request) {
  const authorityId = await ownAuthority(request);
  const [{ tenders }, { tenderTemplates }] = await Promise.all([
    ask(PastTendersDocument, { first: 100 }, request),
    ask(TemplatesDocument, { authorityId }, request),
  ]);
  return { past: tenders.edges.map(({ node }) => node), templates: tenderTemplates };
}

const wrong = (field: string, answers: Answers, key = field): BeginFault => ({
  ...{ field, key, isMissing: !answers[field] },
});

/** What the rules of buying refuse, at the question that it hangs on. */
const STEP_OF: Readonly<Record<string, Step>> = { noticeDate: 'notice', subject: 'subject', value: 'value' };
const FIELD_OF: Partial<Record<Step, string>> = { notice: 'notice-day', subject: 'subject', value: 'amount' };

function faultsOf(step: Step, answers: Answers, route: Route | null): readonly BeginFault[] {
  const own = OWN_FAULTS[step](answers, route);
  if (own.length > 0 || route?.__typename !== 'RouteRefused') return own;
  const field = FIELD_OF[step];
  const isHere = STEP_OF[route.path[0] ?? ''] === step && field !== undefined;
  return isHere ? [{ field, message: route.message, isMissing: false }] : [];
}

type Judge = (answers: Answers, route: Route | null) => readonly BeginFault[];

const oneOf =
  (field: 'nation' | 'subject' | 'regime'): Judge =>
  (answers) =>
    choicesOf(answers)[field] ? [] : [wrong(field, answers)];

const OWN_FAULTS: Readonly<Record<Step, Judge>> = {
  nation: (answers, route) =>
    answers['nation'] === 'SCOTLAND'
      ? [{ field: 'nation', key: 'scotland', isMissing: false }]
      : oneOf('nation')(answers, route),
  subject: oneOf('subject'),
  authority: (answers) => (answers['authority'] ? [] : [wrong('authority', answers)]),
  notice: (answers) =>
    noticeDateOf(answers) ? [] : [{ ...wrong('notice-day', answers, 'notice'), isMissing: !answers['notice-day'] }],
  value: (answers) => [
    ...(isPounds(answers['amount']) || isNotAsked(answers) ? [] : [wrong('amount', answers)]),
    ...(answers['vat'] || isNotAsked(answers) ? [] : [wrong('vat', answers)]),
  ],
  fund: fundFaults,
  regime: (answers, route) =>
    route?.__typename === 'RouteAnswer' && !route.regimes.some((regime) => regime === answers['regime'])
      ? [{ field: 'regime', key: 'regime', isMissing: true }]
      : [],
  stages: (answers) => {
    const isMissing = !Object.keys(answers).some((field) => field.startsWith('kind'));
    return stageFieldFaults(answers).map((fault) => ({ ...fault, isMissing }));
  },
  title: (answers) => (answers['title'] ? [] : [wrong('title', answers)]),
  copy: (answers) => (answers['copyOf'] === undefined ? [wrong('copyOf', answers)] : []),
};

/** What health care is worth decides nothing, so it may be left open. */
const isNotAsked = ({ subject, amount, vat }: Answers): boolean =>
  subject === 'HEALTH_CARE' && amount === '' && vat === undefined;

function fundFaults(answers: Answers): readonly BeginFault[] {
  const { match } = answers;
  const [total, cap] = [amountOf(answers['total']), amountOf(answers['cap'])];
  const isShare = !match || amountOf(match) <= 100;
  return [
    ...(total > 0 ? [] : [wrong('total', answers)]),
    ...(cap > 0 ? [] : [wrong('cap', answers)]),
    ...(total > 0 && cap > total ? [wrong('cap', answers, 'capTooMuch')] : []),
    ...(isShare ? [] : [wrong('match', answers)]),
  ];
}

/** For comparing only, not for reckoning; NaN, which compares with nothing, for what is no amount. */
const amountOf = (text: string | undefined): number => (isPounds(text) ? Number(text) : NaN);
