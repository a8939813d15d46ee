import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { describe, expect, it } from '@jest/globals';
import { type ComponentType, createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import { normalisedHtml } from './normalised-html.js';
import { Markup, propsFromOptions } from './props-from-options.js';

interface Fixture {
  readonly name: string;
  readonly options: object;
  readonly html: string;
}

/**
 * Compares a component with every fixture that govuk-frontend publishes for it.
 * `except` names fixtures for what the component does not offer on purpose.
 */
export function itMatchesFixtures<Props extends object>(
  component: string,
  Component: ComponentType<Props>,
  except: readonly string[] = [],
): void {
  describe(`${component} compared with govuk-frontend`, () => {
    for (const fixture of fixturesOf(component).filter(({ name }) => !except.includes(name)))
      it(fixture.name, () => {
        const markup = new Markup();
        const props = propsFromOptions(fixture.options, markup) as Props;
        const html = markup.restore(renderToStaticMarkup(createElement(Component, props)));
        expect(normalisedHtml(html)).toBe(normalisedHtml(fixture.html));
      });
  });
}

function fixturesOf(component: string): readonly Fixture[] {
  const root = createRequire(import.meta.url).resolve('govuk-frontend/package.json');
  const file = new URL(`dist/govuk/components/${component}/fixtures.json`, `file://${root}`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { fixtures: Fixture[] }).fixtures;
}
