import type { Page } from 'playwright-core';

import type { Places } from '../support/places.js';
import { pressButton, sendForm } from '../support/send-form.js';
import type { Visit } from '../support/visit.js';

const draft = { app: 'admin', as: 'lead', path: (places: Places) => places.tender('draft') } as const;
const editor = { ...draft, route: 'lots/:lotId/criteria' };
const social = { ...draft, route: 'lots/:lotId/social-value' };
const measures = { ...draft, route: 'lots/:lotId/measures' };

/** Goes from the draft to where a part of its lot is designed. */
const goTo = (part: string) => async (page: Page) => {
  await page.locator(`a[href$="/${part}"]`).first().click();
  await page.waitForURL(new RegExp(`/${part}`));
};

/** Presses a button of the editor, and waits for the page that comes back. */
const pressing = (wish: string) => (page: Page) => pressButton(page, `button[value="${wish}"]`);

const after =
  (...steps: readonly ((page: Page) => Promise<void>)[]) =>
  async (page: Page) => {
    for (const step of steps) await step(page);
  };

const asking = (page: Page) => pressButton(page, 'button[value^="ask:"]');

const weighing = (weight: string) => (page: Page) => page.locator('[name$=".weight"]').first().fill(weight);
const choosing = (scoring: string) => async (page: Page) => {
  await page.locator('select[name$=".kind"]').first().selectOption(scoring);
};

export const visits: readonly Visit[] = [
  { ...editor, name: 'criteria to change', then: goTo('criteria'), picture: 'admin-criteria-editor' },
  { ...editor, name: 'a criterion added', then: after(goTo('criteria'), pressing('add')) },
  {
    ...{ ...editor, name: 'a question without a word limit', status: 400, picture: 'admin-questions' },
    then: after(goTo('criteria'), asking, pressing('save')),
  },
  {
    ...{ ...editor, name: 'a criterion that is scored by bands' },
    then: after(goTo('criteria'), choosing('bands'), pressing('refresh')),
  },
  {
    ...{ ...editor, name: 'weights that do not make a hundred', status: 400, picture: 'admin-criteria-faulty' },
    then: after(goTo('criteria'), weighing('12.5'), pressing('save')),
  },
  {
    ...{ ...editor, name: 'a weight that is none', status: 400 },
    then: after(goTo('criteria'), weighing('a lot'), pressing('save')),
  },
  { ...social, name: 'social value to add', then: goTo('social-value'), picture: 'admin-social-value' },
  {
    ...{ ...social, name: 'social value without a weight', status: 400 },
    then: after(
      goTo('social-value'),
      (page) => page.locator('[name=weight]').fill('x'),
      (page) => sendForm(page),
    ),
  },
  { ...measures, name: 'measures to choose', then: goTo('measures'), picture: 'admin-measures' },
];
