import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import { KeepAsTemplateDocument, RemoveTemplateDocument } from './templates.document';

/** What was typed to keep a tender, and what is wrong with it. */
export interface KeepForm {
  readonly tenderId: string;
  readonly name: string;
}

const LONGEST = 1_000;

/** Removes a template, or keeps a tender as one. What was typed comes back with the page. */
export async function changeTemplates(request: Request) {
  const sent = await request.formData();
  const text = (name: string): string => String(sent.get(name) ?? '').slice(0, LONGEST);
  const [verb = '', templateId = ''] = text('do').split(/:(.*)/s);
  if (verb === 'remove') return remove(request, templateId);
  return keep(request, { tenderId: text('tenderId'), name: text('name') });
}

async function remove(request: Request, templateId: string) {
  const { removeTemplate } = await ask(RemoveTemplateDocument, { input: { templateId } }, request);
  if (removeTemplate.__typename === 'NotFound') throw new Response(null, { status: 404 });
  return removeTemplate.__typename === 'RemoveTemplateSuccess'
    ? redirect('/templates?done=removed')
    : data({ form: { tenderId: '', name: '' }, fault: null, problem: removeTemplate.message }, { status: 403 });
}

async function keep(request: Request, form: KeepForm) {
  const refused = (fault: string | null, problem: string | null, status: number) =>
    data({ form, fault, problem }, { status });
  if (form.tenderId === '') return refused('tenderId', null, 400);
  if (form.name.trim() === '') return refused('name', null, 400);
  const { keepAsTemplate: ended } = await ask(KeepAsTemplateDocument, { input: form }, request);
  if (ended.__typename === 'KeepAsTemplateSuccess') return redirect('/templates?done=kept');
  if (ended.__typename === 'InvalidInput') return refused(null, ended.faults[0]?.message ?? '', 400);
  return refused(null, ended.message, 403);
}
