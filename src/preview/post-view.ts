import { aboutOf, type Analysis, type Language, openings as openingReaders, overlaps, type Span } from '../engine';
import { glanceOf } from './glance';
import type { Mark, PostView, SentenceView } from './protocol';
import { readableSpans } from './readable-spans';

/** The kinds of opening through which a reader steps in. The others keep up an exchange. */
const doorKinds: ReadonlySet<string> = new Set(['ask', 'invite']);

/** What the editor knows of a post beside its analysis. */
export interface PostFacts {
  readonly name: string;
  readonly summary: string;
  /** The language of what is said about the post. */
  readonly displayLanguage: Language;
  /** Offset of the caret while the writer types: the sentence that it ends, if that is not finished, is not judged yet. */
  readonly typingAt: number | undefined;
}

/** A post as the preview shows it. Pure. */
export function toPostView(analysis: Analysis, facts: PostFacts): PostView {
  const { text, format, language, channel, frontMatter, findings } = analysis;
  const { narrowed } = readableSpans(analysis);
  const sentences = sentencesOf(analysis, narrowed);
  const { fields, end } = frontMatter;
  const [title, description] = [fields.get('title'), fields.get('description')];
  return {
    name: facts.name,
    text,
    format,
    language,
    ...(channel ? { channel } : {}),
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    body: end,
    summary: facts.summary,
    sentences,
    marks: marksOf(analysis, facts, narrowed),
    wholePost: findings.flatMap(({ scope, ruleId, message, span }, finding) =>
      scope === 'post' ? { finding, id: ruleId, reason: message[facts.displayLanguage], start: span.start } : [],
    ),
    glance: glanceOf(analysis, sentences),
  };
}

type Narrowed = (span: Span) => Span | undefined;

function sentencesOf({ sentences, openings, whom }: Analysis, narrowed: Narrowed): readonly SentenceView[] {
  const doors = new Set(openings.filter(({ kind }) => doorKinds.has(kind)).map(({ span }) => span.start));
  return sentences.map((sentence, index) => ({
    span: narrowed(sentence) ?? { start: sentence.start, end: sentence.start },
    about: aboutOf(whom[index] ?? { us: 0, you: 0 }),
    isDoor: doors.has(sentence.start),
  }));
}

/** What is to be marked: the openings, and the findings about sentences. */
function marksOf(analysis: Analysis, { displayLanguage, typingAt }: PostFacts, narrowed: Narrowed): readonly Mark[] {
  const typed = typingAt === undefined ? undefined : unfinishedAt(analysis, typingAt);
  const openings = analysis.openings.map(({ kind, span }) => {
    const reader = openingReaders.find(({ id }) => id === kind);
    return { kind: 'opening' as const, id: kind, span, reason: reader?.summary[displayLanguage] ?? kind };
  });
  const findings = analysis.findings.flatMap(({ scope, ruleId, span, message }, finding) => {
    if (scope !== 'sentence' || (typed && overlaps(typed, span))) return [];
    return { kind: 'finding' as const, id: ruleId, span, reason: message[displayLanguage], finding };
  });
  return [...openings, ...findings].flatMap((mark) => {
    const span = narrowed(mark.span);
    return span ? { ...mark, span } : [];
  });
}

/** The sentence that is being written: the caret stands at its end, and no full stop does. */
function unfinishedAt({ text, sentences }: Analysis, caret: number): Span | undefined {
  const sentence = sentences.findLast(({ start, end }) => start <= caret && caret <= end);
  if (!sentence || text.slice(caret, sentence.end).trim() !== '') return undefined;
  return /[.!?…]["'”»)]?$/.test(text.slice(sentence.start, sentence.end).trimEnd()) ? undefined : sentence;
}
