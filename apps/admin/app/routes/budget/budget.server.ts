import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import { budgetFormIn, type BudgetForm, type BudgetTender } from './budget-form';
import { type BudgetFault, fieldAt, inputOfBudget, typedFaults } from './budget-input';
import { PlanTenderBudgetDocument, TenderBudgetDocument } from './budget.document';
import { cutIn } from './cut-choice';

/** A tender of one's authority. @throws a 404 for anything else */
export async function budgetTender(request: Request, id: string): Promise<BudgetTender> {
  const { percent, rule } = cutIn(new URL(request.url).searchParams);
  const { tender } = await ask(TenderBudgetDocument, { id, percent, rule }, request);
  if (!tender?.comments) throw new Response(null, { status: 404 });
  return tender;
}

type Shown = ReturnType<typeof data<{ form: BudgetForm; faults: readonly BudgetFault[] }>>;

/** Lays the years out anew, or saves the plan. Whatever was typed comes back with the page. */
export async function planBudget(request: Request, tenderId: string): Promise<Response | Shown> {
  const sent = await request.formData();
  const form = budgetFormIn(sent, await budgetTender(request, tenderId));
  const shown = (faults: readonly BudgetFault[], status = 200): Shown => data({ form, faults }, { status });
  const typed = typedFaults(form);
  if (sent.get('do') === 'years') return shown(typed.filter(({ field }) => ['start', 'months'].includes(field)));
  if (typed.length > 0) return shown(typed, 400);
  const { planTenderBudget: ended } = await ask(
    PlanTenderBudgetDocument,
    { input: inputOfBudget(tenderId, form) },
    request,
  );
  if (ended.__typename === 'PlanTenderBudgetSuccess')
    return redirect(`/tenders/${encodeURIComponent(tenderId)}/budget?saved=yes`);
  if (ended.__typename !== 'InvalidInput') return shown([{ field: 'source.decision', message: ended.message }], 409);
  return shown(
    ended.faults.map(({ path, message }) => ({ field: fieldAt(path), message })),
    400,
  );
}
