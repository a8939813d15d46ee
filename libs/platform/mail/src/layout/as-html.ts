import type { MailLanguage } from '../letter/letter.js';
import type { AddressedLetter } from './addressed-letter.js';
import { escapeHtml } from './escape-html.js';
import { FOOTER, OR_COPY } from './footer.js';

const body =
  'margin:0;padding:24px 16px;font-family:Arial,Helvetica,sans-serif;font-size:17px;line-height:1.5;color:#0b0c0c';
const button =
  'display:inline-block;padding:10px 16px;background:#12436d;color:#ffffff;text-decoration:none;font-weight:bold';

const paragraph = (text: string, style = ''): string => `<p style="margin:0 0 18px;${style}">${text}</p>`;
const paragraphs = (texts: readonly string[]): string[] => texts.map((text) => paragraph(escapeHtml(text)));

/**
 * A letter as HTML: one column without pictures, scripts, style sheets or anything to fetch, so that it reads the same
 * on an old phone and tells nobody that it was opened.
 */
export function asHtml(letter: AddressedLetter, language: MailLanguage): string {
  const { subject, before, link, after, stop } = letter;
  const stopping = stop ? [paragraph(`<a href="${escapeHtml(stop.url)}">${escapeHtml(stop.label)}</a>`)] : [];
  const content = [...paragraphs(before), ...linked(link, language), ...paragraphs(after), ...stopping];
  const footer = paragraph(
    escapeHtml(FOOTER[language]),
    'border-top:1px solid #b1b4b6;padding-top:12px;color:#505a5f;font-size:14px',
  );
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="${body}"><div style="max-width:600px">
${[...content, footer].join('\n')}
</div></body>
</html>
`;
}

function linked(link: AddressedLetter['link'], language: MailLanguage): string[] {
  if (!link) return [];
  const url = escapeHtml(link.url);
  return [
    paragraph(`<a href="${url}" style="${button}">${escapeHtml(link.label)}</a>`),
    paragraph(`${escapeHtml(OR_COPY[language])}<br><span style="word-break:break-all">${url}</span>`, 'font-size:14px'),
  ];
}
