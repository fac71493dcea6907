import { hiddenKinds, isBlockShown } from '../../report/hidden-kinds.ts';
import type { Details, Report, Visibility } from '../../report/report.ts';
import { keptInlines } from '../../rich-text/kept-inlines.ts';
import type { Block, Inline } from '../../rich-text/rich-text.ts';
import { eachBlock, lettersOf } from '../../rich-text/walk.ts';
import type { Place } from '../finding.ts';
import { atWords } from './at-words.ts';
import { wordsOfFact } from './each-text.ts';

/** Some text of the report as the public edition shows it, and what that edition leaves out of it. */
export type PublicText = {
  /** All its words, those that are kept back too. */
  readonly whole: string;
  /** Its words, code included, with a bar in the place of each letter that is kept back. */
  readonly shown: string;
  /** The same with what is set as code kept back too: what people wrote. */
  readonly written: string;
  /** Where the words that are shown lead to, each with these words. */
  readonly links: readonly { readonly words: string; readonly href: string }[];
  /** The passages that a bar stands for. */
  readonly redacted: readonly string[];
  /** The passages within a line that others may read, and that only some may see. */
  readonly kept: readonly string[];
  /** The place of words that begin at this position. */
  readonly placeOf: (words: string, from: number) => Place;
};

const bar = '█';

/** What the public edition shows, text by text: details, each top-level block of the body with notes and descriptions of images, and the items of its lists. */
export const publicTexts = (report: Report): readonly PublicText[] => {
  const { details, body, events, causes, actions, steps, corrections, facts } = report;
  const hidden = hiddenKinds(body, 'public');
  const open = <Item extends { readonly visibility: Visibility }>(items: readonly Item[]): readonly Item[] =>
    items.filter(({ visibility }) => visibility === 'public');
  return [
    ...(['title', 'reference', 'severity', 'services', 'authors', 'contact'] satisfies (keyof Details)[]).flatMap((field) => {
      const value = details[field];
      if (field === 'contact' && hidden.has('contact')) return [];
      return plain(typeof value === 'string' ? value : value.join('\n'), { kind: 'details', field });
    }),
    ...body.content.map(ofBlock),
    ...(hidden.has('timeline') ? [] : open(events)).map(({ id, text }) => plain(text, { kind: 'event', id })),
    ...(hidden.has('causes') ? [] : open(causes)).map(({ id, text }) => plain(text, { kind: 'cause', id })),
    ...(hidden.has('actions') ? [] : open(actions)).map(({ id, text, owner }) => plain(`${text}\n${owner}`, { kind: 'action', id })),
    ...(hidden.has('status') ? [] : steps).map(({ id, text }) => plain(text, { kind: 'step', id })),
    ...(hidden.has('corrections') ? [] : corrections).map(({ id, text }) => plain(text, { kind: 'correction', id })),
    ...(hidden.has('facts') ? [] : open(facts)).map((fact) => plain(wordsOfFact(fact), { kind: 'fact', id: fact.id })),
  ];
};

const plain = (text: string, place: Place): PublicText => ({
  whole: text,
  shown: text,
  written: text,
  links: [],
  redacted: [],
  kept: [],
  placeOf: (words) => atWords(place, words),
});

type Line = Omit<PublicText, 'placeOf'>;

const ofBlock = (top: Block, block: number): PublicText => {
  const lines = [...eachBlock([top])].flatMap(({ block: one, inside }) => linesOf(one, [one, ...inside].every(isOpen)));
  const whole = lines.map((line) => line.whole).join('\n');
  return {
    whole,
    shown: lines.map(({ shown }) => shown).join('\n'),
    written: lines.map(({ written }) => written).join('\n'),
    links: lines.flatMap(({ links }) => links),
    redacted: lines.flatMap(({ redacted }) => redacted),
    kept: lines.flatMap(({ kept }) => kept),
    placeOf: (words, from) => {
      const nth = words === '' ? 0 : whole.slice(0, from).split(words).length - 1;
      return nth === 0 ? { kind: 'text', block, words } : { kind: 'text', block, words, nth };
    },
  };
};

const isOpen = (block: Block): boolean => isBlockShown(block, 'public');

const linesOf = (block: Block, isSeen: boolean): readonly Line[] => {
  if (block.type === 'codeBlock') return [line(block.content ?? [], isSeen, true)];
  if (block.type !== 'paragraph' && block.type !== 'image') return [];
  const alt = block.type === 'image' && block.attrs.alt !== '' ? [noteLine(block.attrs.alt, isSeen)] : [];
  const notes = keptInlines(block.content ?? []).flatMap(({ inline, to, isRedacted }) =>
    inline.type === 'footnote' && inline.attrs.text !== '' ? [noteLine(inline.attrs.text, isSeen && to === null && !isRedacted)] : [],
  );
  return [line(block.content ?? [], isSeen, false), ...notes, ...alt];
};

const noteLine = (text: string, isSeen: boolean): Line => {
  const shown = isSeen ? text : bar.repeat(text.length);
  return { whole: text, shown, written: shown, links: [], redacted: [], kept: [] };
};

const line = (content: readonly Inline[], isSeen: boolean, isCode: boolean): Line => {
  const [whole, shown, written]: [string[], string[], string[]] = [[], [], []];
  const [redacted, kept]: [string[], string[]] = [[], []];
  const links: { words: string; href: string }[] = [];
  let last: string[] | null = null;
  for (const { inline, to, isRedacted } of keptInlines(content)) {
    if (inline.type === 'footnote') continue;
    const letters = lettersOf(inline);
    const isHidden = !isSeen || to !== null || isRedacted;
    const marks = inline.type === 'text' ? (inline.marks ?? []) : [];
    const covered = bar.repeat(letters.length);
    whole.push(letters);
    shown.push(isHidden ? covered : letters);
    written.push(isHidden || isCode || marks.some(({ type }) => type === 'code') ? covered : letters);
    const list: string[] | null = !isSeen ? null : isRedacted ? redacted : to === null ? null : kept;
    if (list !== null && list === last) list.push(`${list.pop() ?? ''}${letters}`);
    else list?.push(letters);
    last = list;
    for (const mark of isHidden ? [] : marks) if (mark.type === 'link') links.push({ words: letters, href: mark.attrs.href });
  }
  const isWholeKept = !/[^█\s]/u.test(shown.join(''));
  return { whole: whole.join(''), shown: shown.join(''), written: written.join(''), links, redacted, kept: isWholeKept ? [] : kept };
};

/** Whether the public edition shows words at a place where they stand: of an item or a detail where it shows the whole, of the text where its block shows them. */
export const showsPublicly = (report: Report): ((place: Place, words: string) => boolean) => {
  const texts = new Map<string, string[]>();
  for (const { shown, placeOf } of publicTexts(report)) {
    const key = keyOf(placeOf('', 0));
    texts.set(key, [...(texts.get(key) ?? []), shown]);
  }
  return (place, words) => texts.get(keyOf(place))?.some((shown) => shown.includes(words)) === true;
};

const keyOf = (place: Place): string => {
  if (place.kind === 'report') return '';
  if (place.kind === 'details') return `details ${place.field}`;
  return place.kind === 'text' ? `text ${place.block}` : `${place.kind} ${place.id}`;
};
