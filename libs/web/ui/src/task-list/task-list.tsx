import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';
import { Tag } from '../tag/tag.js';

export interface TaskItem {
  readonly title: Part;
  readonly hint?: Part | undefined;
  readonly status: Part & { readonly tag?: Part | undefined };
  readonly href?: string | undefined;
  readonly className?: string | undefined;
}

export interface TaskListProps extends Part {
  readonly items: readonly (TaskItem | false | null | undefined | '')[];
  /** Beginning of the ids of hints and states; one of its own for each list of a page. */
  readonly idPrefix?: string | undefined;
}

/** Tasks with where each stands, in the order in which they are best done. */
export function TaskList({ items, idPrefix = 'task-list', className, ...attributes }: TaskListProps): ReactNode {
  return (
    <ul {...attributes} className={classNames('govuk-task-list', className)}>
      {items.map((item, index) => item && <Task key={index} item={item} id={`${idPrefix}-${index + 1}`} />)}
    </ul>
  );
}

function Task({ item, id }: { readonly item: TaskItem; readonly id: string }): ReactNode {
  const { title, hint, status, href, className } = item;
  const described = classNames(hint && `${id}-hint`, `${id}-status`);
  const linked = href && 'govuk-task-list__item--with-link';
  return (
    <li className={classNames('govuk-task-list__item', linked, className)}>
      <div className="govuk-task-list__name-and-hint">
        {href ? (
          <a
            className={classNames('govuk-link govuk-task-list__link', title.className)}
            href={href}
            aria-describedby={described}
          >
            {title.children}
          </a>
        ) : (
          <div {...(title.className && { className: title.className })}>{title.children}</div>
        )}
        {hint && (
          <div id={`${id}-hint`} className="govuk-task-list__hint">
            {hint.children}
          </div>
        )}
      </div>
      <div className={classNames('govuk-task-list__status', status.className)} id={`${id}-status`}>
        {status.tag ? <Tag {...status.tag} /> : status.children}
      </div>
    </li>
  );
}
