import { Fragment, type ReactNode, createElement } from 'react';

const RENAMED: Readonly<Record<string, string>> = {
  classes: 'className',
  autocomplete: 'autoComplete',
  autocapitalize: 'autoCapitalize',
  inputmode: 'inputMode',
  spellcheck: 'spellCheck',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  for: 'htmlFor',
  tabindex: 'tabIndex',
};

/** Remembers markup given as a string, so that it can be put back into what React escaped. */
export class Markup {
  private readonly pieces: string[] = [];

  hide(html: string): ReactNode {
    return createElement(Fragment, null, `[markup ${this.pieces.push(html) - 1}]`);
  }

  restore(html: string): string {
    return html.replace(/\[markup (\d+)\]/g, (_, index: string) => this.pieces[Number(index)] ?? '');
  }
}

/** A component's props from the options of the Nunjucks macro it stands for. */
export function propsFromOptions(options: unknown, markup: Markup): unknown {
  if (Array.isArray(options)) return options.map((option) => propsFromOptions(option, markup));
  if (typeof options !== 'object' || options === null) return options;
  const props: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(options)) Object.assign(props, propFrom(name, value, markup));
  return props;
}

function propFrom(name: string, value: unknown, markup: Markup): Record<string, unknown> {
  if (name === 'attributes') return propsFromOptions(value, markup) as Record<string, unknown>;
  const [, stem, form] = /^(.*?)(text|html|Text|Html)$/.exec(name) ?? [];
  if (stem !== undefined && contentOf(stem))
    return contentProp(contentOf(stem) ?? '', form === 'text' || form === 'Text', { value, markup });
  return { [RENAMED[name] ?? name]: propsFromOptions(value, markup) };
}

/** `text` and `html` become children; `titleText` and `titleHtml` become `title`. */
function contentOf(stem: string): string | undefined {
  return { '': 'children', title: 'title', description: 'description', summary: 'summary', logo: 'logo' }[stem];
}

function contentProp(prop: string, isText: boolean, { value, markup }: { value: unknown; markup: Markup }) {
  if (isText) return { [prop]: value };
  return typeof value === 'string' ? { [prop]: markup.hide(value) } : {};
}
