const VOID = new Set(['input', 'br', 'hr', 'img', 'meta', 'link']);
const TOKEN = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>/]+(?:\s*=\s*"[^"]*")?)*)\s*(\/?)>|([^<]+)/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&ctdot;': '⋯',
};

/**
 * Two pieces of HTML are equal here when a browser builds the same elements, attributes and text from them:
 * order of attributes and classes, self-closing style, entities and white space around tags do not count.
 */
export function normalisedHtml(html: string): string {
  const withoutComments = html.replace(/<!--[\s\S]*?-->/g, '');
  return [...withoutComments.matchAll(TOKEN)].map(normalisedToken).filter(Boolean).join('\n');
}

function normalisedToken([, closing, tag, attributes, selfClosing, text]: RegExpMatchArray): string {
  if (text !== undefined) return decoded(text).replace(/\s+/g, ' ').trim();
  if (closing) return `</${tag}>`;
  const open = `<${[tag, ...normalisedAttributes(attributes ?? '')].join(' ')}>`;
  return selfClosing && !VOID.has(tag ?? '') ? `${open}\n</${tag}>` : open;
}

function normalisedAttributes(source: string): string[] {
  return [...source.matchAll(/([^\s=]+)(?:\s*=\s*"([^"]*)")?/g)]
    .map(([, name = '', value = '']) => `${name.toLowerCase()}="${normalisedValue(name, decoded(value))}"`)
    .sort();
}

function normalisedValue(name: string, value: string): string {
  return name === 'class' ? value.split(/\s+/).filter(Boolean).sort().join(' ') : value;
}

function decoded(text: string): string {
  return text.replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity);
}
