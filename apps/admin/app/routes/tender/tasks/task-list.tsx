import type { ReactNode } from 'react';

import type { DraftSection } from '@commonweal/client';
import { DRAFT_SECTIONS } from '@commonweal/design';
import { Phrase, type TaskItem, TaskList as List, useTranslator } from '@commonweal/ui';

import type { ShownTask, ShownTender } from '../shown-tender';
import { taskHref } from './task-places';

const OPEN = ['NOT_STARTED', 'MISSING'];

/** What is to be done before a draft is published, in its order, with where each task stands. */
export function TaskList({ tender }: { readonly tender: ShownTender }): ReactNode {
  const { t } = useTranslator();
  const sections = DRAFT_SECTIONS.filter((section) => tender.tasks.some((task) => task.section === section));
  return (
    <section aria-labelledby="tasks">
      <h2 className="govuk-heading-m" id="tasks">
        {t('tasks.title')}
      </h2>
      <Progress tender={tender} />
      <ol className="govuk-list govuk-list--number cw-tasks">
        {sections.map((section) => (
          <Section key={section} section={section} tender={tender} />
        ))}
      </ol>
    </section>
  );
}

/** How much is done, and what comes next. What nothing asks for is not counted. */
function Progress({ tender }: { readonly tender: ShownTender }): ReactNode {
  const { t } = useTranslator();
  const asked = tender.tasks.filter(({ state }) => state !== 'OPTIONAL');
  const done = asked.filter(({ state }) => state === 'DONE').length;
  const next = asked.find(({ state }) => OPEN.includes(state));
  const target = next ?? tender.tasks.find(({ task }) => task === 'APPROVAL');
  return (
    <p className="govuk-body">
      {next
        ? `${t('tasks.count', { done, all: asked.length })}; ${t('tasks.next')}`
        : t('tasks.allDone', { all: done })}{' '}
      {target && (
        <a className="govuk-link" href={taskHref(target, tender.id) ?? '#tasks'}>
          <TaskName task={target} tender={tender} />
        </a>
      )}
    </p>
  );
}

interface SectionProps {
  readonly section: DraftSection;
  readonly tender: ShownTender;
}

function Section({ section, tender }: SectionProps): ReactNode {
  const { t } = useTranslator();
  const stateOf = useStatus(tender);
  const tasks = tender.tasks.filter((task) => task.section === section);
  const items = tasks.map((task): TaskItem => {
    const href = taskHref(task, tender.id);
    const title = { children: <TaskName task={task} tender={tender} /> };
    return { title, status: stateOf(task), ...(href && { href }) };
  });
  return (
    <li>
      <h3 className="govuk-heading-s">{t(`tasks.section.${section}`)}</h3>
      <List items={items} idPrefix={`tasks-${section.toLowerCase()}`} />
    </li>
  );
}

interface TaskProps {
  readonly task: ShownTask;
  readonly tender: ShownTender;
}

/** A task's name, with the lot where there are more than one. */
function TaskName({ task: { task, lot }, tender }: TaskProps): ReactNode {
  const { t } = useTranslator();
  const name = t(`tasks.task.${task}`);
  const shown = tender.lots.length > 1 ? tender.lots.find(({ id }) => id === lot?.id) : undefined;
  if (!shown) return name;
  const { number, title } = shown;
  return (
    <>
      {name}: <Phrase of="tasks.ofLot" values={{ number, title }} english={['title']} />
    </>
  );
}

/** Where a task stands, in words; an approval has words of its own. */
function useStatus({ approval }: ShownTender): (task: ShownTask) => TaskItem['status'] {
  const { t } = useTranslator();
  return ({ task, state, missing }) => {
    if (state === 'DONE') return { children: t('tasks.done') };
    if (state === 'OPTIONAL')
      return { children: t('tasks.optional'), className: 'govuk-task-list__status--cannot-start-yet' };
    if (task === 'APPROVAL' && approval)
      return { tag: { className: 'govuk-tag--blue', children: t(`approval.state.${approval.state}`) } };
    if (state === 'NOT_STARTED') return { tag: { className: 'govuk-tag--blue', children: t('tasks.notStarted') } };
    return { tag: { className: 'govuk-tag--yellow', children: t('tasks.missing', { count: missing }) } };
  };
}
