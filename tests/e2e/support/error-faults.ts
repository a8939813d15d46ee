import type { Page } from 'playwright-core';

/** Whether a form that was refused says so where people look for it: in the title, in a summary that leads to each field. */
export function errorFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(inPage);
}

/** Runs in the page. */
function inPage(): string[] {
  const summary = document.querySelector('.govuk-error-summary');
  const isTitled = /^(Error|Gwall): /.test(document.title);
  const links = [...(summary?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])];
  const astray = links.map(({ hash }) => hash).filter((hash) => !document.getElementById(hash.slice(1)));
  const faults = {
    [`the title “${document.title}” does not say that there is an error`]: Boolean(summary) && !isTitled,
    [`the title “${document.title}” tells of an error that the page does not name`]: !summary && isTitled,
    'a field has an error that no summary names': !summary && document.querySelector('.govuk-error-message') !== null,
    [`the error summary leads to ${astray.join(', ')}, which is nowhere`]: astray.length > 0,
  };
  return Object.keys(faults).filter((fault) => faults[fault]);
}
