import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import type { Part } from '../attributes/part.js';

export interface NotificationBannerProps extends Omit<Part, 'title'> {
  readonly type?: 'success' | undefined;
  readonly title?: ReactNode;
  readonly titleHeadingLevel?: 2 | 3 | 4 | undefined;
  readonly titleId?: string | undefined;
  readonly disableAutoFocus?: boolean | undefined;
}

const STYLES = {
  success: { classes: 'govuk-notification-banner--success', defaultRole: 'alert', defaultTitle: 'Success' },
  neutral: { classes: undefined, defaultRole: 'region', defaultTitle: 'Important' },
} as const;

/** Tells about something that is not part of the page's own content, such as that a change was saved. */
export function NotificationBanner(props: NotificationBannerProps): ReactNode {
  const { type, title, titleHeadingLevel = 2, titleId = 'govuk-notification-banner-title', ...rest } = props;
  const { role, disableAutoFocus, className, children, ...attributes } = rest;
  const { classes, defaultRole, defaultTitle } = STYLES[type === 'success' ? type : 'neutral'];
  const Heading = `h${titleHeadingLevel}` as const;
  return (
    <div
      {...attributes}
      className={classNames('govuk-notification-banner', classes, className)}
      role={role || defaultRole}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={disableAutoFocus}
    >
      <div className="govuk-notification-banner__header">
        <Heading className="govuk-notification-banner__title" id={titleId}>
          {title ?? defaultTitle}
        </Heading>
      </div>
      <div className="govuk-notification-banner__content">
        {typeof children === 'string' ? <p className="govuk-notification-banner__heading">{children}</p> : children}
      </div>
    </div>
  );
}
