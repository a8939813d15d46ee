import type { SetAwardCriteriaInput } from '@commonweal/client';
import { type Question, treeChanges } from '@commonweal/criteria';
import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import { SetAwardCriteriaDocument } from './criteria.document';
import { type DraftedLot, draftedLot } from './drafted-lot.server';
import { edited } from './edited';
import { questionsOf } from './question-form';
import { methodText, scoringText } from './settings-text';
import { faultInForm, type TreeFault, treeFaults } from './tree-faults';
import { hasParts, isAsked, METHOD_FIELDS, type TreeForm, treeFormIn } from './tree-form';

/** Changes the form as a button asks, or saves it. Whatever was typed comes back with the page. */
export async function changeCriteria(request: Request, lotId: string) {
  const sent = await request.formData();
  const wish = String(sent.get('do') ?? '');
  const form = edited(treeFormIn(sent), wish);
  if (wish !== 'save') return shown(form);
  const faults = treeFaults(form);
  if (faults.length > 0) return shown(form, { faults, status: 400 });
  return save(request, lotId, form);
}

interface Outcome {
  readonly faults?: readonly TreeFault[];
  readonly changes?: ReturnType<typeof treeChanges>;
  readonly problem?: string | null;
  readonly status?: number;
}

const shown = (form: TreeForm, { faults = [], changes = [], problem = null, status = 200 }: Outcome = {}) =>
  data({ form, faults, changes, problem }, { status });

async function save(request: Request, lotId: string, form: TreeForm) {
  const { setAwardCriteria: ended } = await ask(SetAwardCriteriaDocument, { input: inputOf(lotId, form) }, request);
  if (ended.__typename === 'SetAwardCriteriaSuccess')
    return redirect(`/lots/${encodeURIComponent(lotId)}/criteria?saved=yes`);
  if (ended.__typename === 'InvalidInput')
    return shown(form, { faults: ended.faults.map((fault) => faultInForm(fault, form)), status: 400 });
  if (ended.__typename === 'Conflict') return conflict(await draftedLot(request, lotId), form);
  return shown(form, { problem: ended.message, status: 409 });
}

/** Somebody else was quicker: says what differs now. The form takes the new version, so that saving again keeps its own. */
function conflict(lot: DraftedLot, form: TreeForm) {
  const stored = lot.criteria.map(({ parentKey, scoring, questions, ...each }) => ({
    ...{ ...each, parentKey: parentKey ?? null, scoring: scoring ? canonical(scoring) : null },
    questions: askedText(questions),
  }));
  const own = form.criteria.map((each) => ({
    ...{ ...each, scoring: canonical(scoringOf(form, each)), questions: askedText(askedBy(form, each)) },
  }));
  const changes = treeChanges(stored, own);
  return shown({ ...form, version: String(lot.tender.version) }, { changes, problem: 'conflict', status: 409 });
}

const scoringOf = ({ criteria }: TreeForm, { key, settings }: TreeForm['criteria'][number]): string | null =>
  hasParts(criteria, key) ? null : scoringText(settings);

const askedBy = (form: TreeForm, each: TreeForm['criteria'][number]): Question[] =>
  isAsked(form, each) ? questionsOf(each.questions) : [];

const askedText = (questions: readonly Question[]): string =>
  JSON.stringify(questions.map(({ text, help, wordLimit }) => [text, help, wordLimit]));

/** The same settings as the same text, whatever the order of their fields. */
function canonical(scoring: string | null): string | null {
  if (scoring === null) return null;
  const fields = Object.entries(JSON.parse(scoring) as object).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(fields));
}

function inputOf(lotId: string, form: TreeForm): SetAwardCriteriaInput {
  const { criteria, method, precision, tieBreak, lastResort, version } = form;
  return {
    ...{ lotId, version: Number(version) || 0, precision: Number(precision) },
    criteria: criteria.map((each) => ({
      ...{ key: each.key, name: each.name, kind: each.kind, parentKey: each.parentKey, weight: each.weight },
      scoring: scoringOf(form, each),
      questions: askedBy(form, each),
    })),
    method: methodText(method, METHOD_FIELDS[method['kind'] ?? ''] ?? []),
    tieBreak: [...new Set(tieBreak.filter(Boolean))],
    lastResort: lastResort.trim() || null,
  };
}
