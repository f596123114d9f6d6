import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

/** What opens a template's tag, and what closes it. Only `{{ }}` leaves a value in the text. */
const tags = [
  { open: '{{<', close: '>}}', node: 'TemplateTag' }, // Hugo
  { open: '{{%', close: '%}}', node: 'TemplateTag' }, // Hugo
  { open: '{{', close: '}}', node: 'TemplateValue' }, // Liquid, Jinja, Handlebars
  { open: '{%', close: '%}', node: 'TemplateTag' }, // Liquid, Jinja
  { open: '{#', close: '}', node: 'TemplateTag' }, // an anchor: ## Title {#anchor}
  { open: '{:', close: '}', node: 'TemplateTag' }, // kramdown's attributes
] as const;

/** A tag that is not closed within this many characters is taken for text. Chosen: far above any tag met in published posts. */
const longestTag = 2000;

/** Teaches the Markdown parser templates' tags and footnote marks, so that neither is read as prose, and to find line breaks quickly. */
export const shortcodes: MarkdownConfig = {
  defineNodes: ['TemplateTag', 'TemplateValue', 'FootnoteMark'],
  parseInline: [
    { name: 'HardBreak', parse: parseHardBreak },
    { name: 'Template', before: 'Escape', parse: parseTemplate },
    { name: 'Footnote', before: 'Link', parse: parseFootnote },
  ],
};

/** In place of the parser's own, which looks through a run of blanks again at each of them: here only the first one looks. */
function parseHardBreak(context: InlineContext, next: number, position: number): number {
  if (next === 92 /* \ */ && context.char(position + 1) === 10 /* line feed */) {
    return context.addElement(context.elt('HardBreak', position, position + 2));
  }
  if (next !== 32 /* blank */ || context.char(position - 1) === 32) return -1;
  let end = position + 1;
  while (context.char(end) === 32) end++;
  if (end < position + 2 || context.char(end) !== 10) return -1;
  return context.addElement(context.elt('HardBreak', position, end + 1));
}

function parseTemplate(context: InlineContext, next: number, position: number): number {
  if (next !== 123 /* { */) return -1;
  const rest = context.slice(position, Math.min(context.end, position + longestTag));
  const tag = tags.find(({ open }) => rest.startsWith(open));
  const close = tag ? rest.indexOf(tag.close, tag.open.length) : -1;
  if (!tag || close < 0) return -1;
  return context.addElement(context.elt(tag.node, position, position + close + tag.close.length));
}

/** `[^name]`, and `[^name]:` where a footnote's text begins. */
function parseFootnote(context: InlineContext, next: number, position: number): number {
  if (next !== 91 /* [ */ || context.char(position + 1) !== 94 /* ^ */) return -1;
  const mark = /^\[\^[^\]\s]{1,100}\]:?/.exec(context.slice(position, Math.min(context.end, position + 110)));
  return mark ? context.addElement(context.elt('FootnoteMark', position, position + mark[0].length)) : -1;
}

/** Lines between which a template language shows code, whatever Markdown would make of it. */
const codeFences = [
  { open: /^ {0,3}\{\{[<%] ?highlight /, close: /\{\{[<%] ?\/ ?highlight/ }, // Hugo
  { open: /^ {0,3}\{%-? ?(?:highlight|raw)\b/, close: /\{%-? ?end(?:highlight|raw)\b/ }, // Liquid
];

/**
 * Blanks out, at the same length, what template languages put between paragraphs and the Markdown parser has no word for:
 * the marks of admonitions (`:::note`, `> [!TIP]`) and code that stands between highlighting tags. A text without any comes back as it is.
 */
export function blankOutBlockTags(text: string): string {
  // What has to stand before is looked at last: beginning with rare characters is what makes a search through a whole post quick.
  const unmarked = text
    .replace(/:::(?<=(?:^|[\r\n]) {0,3}:::)[^\r\n]*/g, toBlanks)
    .replace(/\[!(?<=(?:^|[\r\n]) {0,3}> ?\[!)[A-Z]+\]/g, toBlanks);
  return /\{\{[<%] ?highlight |\{%-? ?(?:highlight|raw)\b/.test(unmarked) ? withoutFenced(unmarked) : unmarked;
}

function withoutFenced(text: string): string {
  const linesAndEndings = text.split(/(\r\n?|\n)/);
  const lines = linesAndEndings.filter((_, index) => index % 2 === 0);
  for (const { open, close } of codeFences) blankOutBetween(lines, open, close);
  return lines.map((line, index) => line + (linesAndEndings[2 * index + 1] ?? '')).join('');
}

function blankOutBetween(lines: string[], open: RegExp, close: RegExp): void {
  let opened: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (opened === undefined && open.test(line)) opened = index;
    if (opened === undefined || !close.test(line)) continue;
    for (let within = opened; within <= index; within++) lines[within] = toBlanks(lines[within] ?? '');
    opened = undefined;
  }
}

function toBlanks(stretch: string): string {
  return ' '.repeat(stretch.length);
}
