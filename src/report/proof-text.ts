import type { Miss } from '../analysis/near-misses.ts';
import type { Passage } from '../analysis/passage.ts';
import type { Proof, StepFacts } from '../analysis/proof.ts';
import type { DisputedVerdict } from '../analysis/scorecard.ts';
import { clock } from './clock.ts';
import { disputes } from './disputes.ts';
import { heading } from './heading.ts';
import { type Look, lookOf, type ReportOptions } from './look.ts';
import { missWords } from './miss-words.ts';
import { page } from './page.ts';
import { foreign, wrapped } from './text.ts';
import { called, type Titles } from './titles.ts';

const INDENT = '  ';
/** Passages of one kind that a page shows. */
const SHOWN = 3;

/**
 * The page of `mlsd why`: the rule, its verdict, and all that the verdict rests on.
 * @param disputed what the user says of this verdict, where it is something else
 */
export function proofText(
  proof: Proof,
  titles: Titles,
  options: ReportOptions,
  disputed: readonly DisputedVerdict[] = [],
): string {
  const look = lookOf(options);
  return page(
    [
      head(proof, look),
      ...lookedFor(proof, look),
      verdict(proof, titles, look),
      section(seenTitle(proof), proof.seen, titles, look),
      section('What keeps it silent', proof.silencedBy, titles, look),
      nearest(proof, titles, look),
      disputes(disputed, titles, look),
      advice(proof, look),
    ],
    options,
  );
}

function head({ kind, id, title }: Proof, look: Look): string[] {
  const name = foreign(title);
  const [first = '', ...others] = wrapped(name.charAt(0).toUpperCase() + name.slice(1), look.width);
  return others.length === 0
    ? heading(first, `${kind} ${id}`, look)
    : [
        ...[first, ...others].map((line) => look.color.bold(line)),
        ...indented(`${kind} ${id}`, 1, look).map((line) => look.color.dim(line)),
      ];
}

/** What the rule looks for, then some ways to say it. */
function lookedFor({ looksFor, concepts }: Proof, look: Look): string[][] {
  const rule = looksFor.flatMap(({ lead, anyOf }) => [
    ...indented(lead, 1, look),
    ...anyOf.flatMap((point) => hanging('· ', point, 2, look)),
  ]);
  const ways = concepts
    .filter(({ forms }) => forms.length > 0)
    .flatMap(({ name, forms }) => hanging('· ', `${name}: ${forms.map((form) => `“${form}”`).join(', ')}, …`, 2, look));
  return [rule, ways.length === 0 ? [] : [look.color.dim(`${INDENT}Among others it hears`), ...ways]];
}

const VERDICTS = {
  signal: { met: 'It fires.', unmet: 'It is silent.' },
  move: { met: 'It earns credit.', unmet: 'Not detected.' },
  criterion: { met: 'Met.', unmet: 'Not detected.' },
} as const;

function verdict({ id, kind, verdict: is, because, steps }: Proof, titles: Titles, look: Look): string[] {
  const { color } = look;
  const words = is === 'unmeasured' ? `Not measured: ${because ?? ''}.` : VERDICTS[kind][is];
  const bad = (kind === 'signal') === (is === 'met');
  const about = (step: StepFacts): string =>
    titles.missing.has(id) ? `due in ${called(step.step, titles.steps)}` : times(step, titles);
  const paint = is === 'unmeasured' ? color.dim : bad ? color.yellow : color.green;
  return [
    ...heading('Verdict', '', look),
    ...indented(words, 1, look).map((line) => paint(line)),
    ...steps.flatMap((step) => hanging('· ', about(step), 2, look)),
  ];
}

function times({ step, usedSeconds, budgetSeconds, floorSeconds }: StepFacts, titles: Titles): string {
  const facts = [
    usedSeconds === null ? 'time not known' : `${clock(usedSeconds)} used`,
    ...(budgetSeconds === null ? [] : [`budget ${clock(budgetSeconds)}`]),
    `floor ${clock(floorSeconds)}`,
  ];
  return `${called(step, titles.steps)}: ${facts.join(', ')}`;
}

function seenTitle({ verdict: is, kind }: Proof): string {
  if (is === 'met') return kind === 'signal' ? 'What it fires on' : 'Where it was said';
  return 'What it would fire on';
}

function section(name: string, passages: readonly Passage[], titles: Titles, look: Look): string[] {
  if (passages.length === 0) return [];
  const more = passages.length > SHOWN ? `the first ${SHOWN} of ${passages.length}` : '';
  return [...heading(name, more, look), ...passages.slice(0, SHOWN).flatMap((p) => shown(p, words(p), titles, look))];
}

/** "“canary”, “rollback”: asserted; “p99”: asked". */
function words({ words: heard }: Passage): string {
  const stances = [...new Set(heard.map(({ stance }) => stance))];
  const parts = stances.map((stance) => {
    const texts = heard.flatMap((word) => (word.stance === stance ? [`“${foreign(word.text)}”`] : []));
    return `${[...new Set(texts)].join(', ')}: ${stance}`;
  });
  return parts.join('; ');
}

function nearest(proof: Proof, titles: Titles, look: Look): string[] {
  if (proof.nearest === null) return [];
  return [
    ...heading('What came nearest', '', look),
    ...(proof.nearest.length === 0 ? indented('Nothing that was said.', 1, look) : []),
    ...proof.nearest.flatMap((near) =>
      shown(near, `“${foreign(wordOf(near))}”, ${missWords(near, titles)}`, titles, look),
    ),
  ];
}

const wordOf = ({ words: [first] }: Passage & { readonly miss: Miss }): string => first?.text ?? '';

/** A quote with its place, and what there is to say about it. */
function shown({ step, atSeconds, quote }: Passage, about: string, titles: Titles, look: Look): string[] {
  const where = [...(atSeconds === null ? [] : [clock(atSeconds)]), called(step, titles.steps)].join(' · ');
  return [
    ...indented(where, 1, look).map((line) => look.color.dim(line)),
    ...hanging('“', `${foreign(quote)}”`, 2, look),
    ...(about === '' ? [] : hanging('· ', about, 2, look)),
  ];
}

function advice({ why, instead, kind }: Proof, look: Look): string[] {
  const leads = kind === 'criterion' ? 'Ask yourself' : 'Why';
  return [
    ...hanging(`${leads}: `, foreign(why), 1, look),
    ...(instead === null ? [] : hanging('Instead: ', foreign(instead), 1, look)),
  ];
}

function indented(text: string, depth: number, { width }: Look): string[] {
  const lead = INDENT.repeat(depth);
  return wrapped(text, width - lead.length).map((line) => lead + line);
}

/** A mark, and a text beside it that hangs from its first letter. */
function hanging(mark: string, text: string, depth: number, { width }: Look): string[] {
  const lead = INDENT.repeat(depth);
  const margin = lead.length + mark.length;
  return wrapped(text, width - margin).map((line, i) => (i === 0 ? lead + mark : ' '.repeat(margin)) + line);
}
