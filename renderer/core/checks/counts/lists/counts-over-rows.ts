import type { Report } from '../../../report/report.ts';
import type { Block } from '../../../rich-text/rich-text.ts';
import { blockText } from '../../../rich-text/walk.ts';
import type { Finding } from '../../finding.ts';
import { numberNamed, numberWord } from '../counted-things.ts';
import { numberFound } from '../number-found.ts';

const farthest = 2;
const fewest = 3;
const entries =
  'events?|entries|lines|records|rows|messages|requests|ereignisse|einträge|zeilen|meldungen|événements|entrées|lignes|eventos|entradas|líneas|registros';
/** "Six `disconnected` events, all of them deleted.", right above what a machine wrote. */
const ofRows = new RegExp(`^\\W{0,3}(?<words>(?<count>${numberWord}) (?:[\\p{L}\\d_.-]+ ){0,3}?(?:${entries}))(?!\\p{L})`, 'iu');
const stamped = /^\W{0,3}(?:\d{4}-\d\d-\d\d|\d{1,2}:\d\d(?!\d)|\d\d\/\d\d|\p{L}{3} +\d{1,2} \d\d:)/u;

/** Any things; a line that counts two kinds of things leaves open which of them are below. */
const ofThings = new RegExp(
  `(?<before>(?:[\\p{L}’']+\\s)?)(?<![\\p{L}\\d.,:/#<>≤≥-])(?<words>(?<count>${numberWord}) (?!(?:of|von|des?|second|minute|hour|day|week|month|year|time|percent|tag|stunde|woche|heure|jour|semaine|hora|d[ií]a)s?(?!\\p{L}))(?:\\p{L}[\\p{L}-]* ){0,2}?\\p{L}{4,}(?:s|en|e))(?!\\p{L})`,
  'giu',
);
const ofSome =
  /^(?:least|most|than|first|last|next|other|only|up|to|step|phase|version|mindestens|höchstens|über|erste|moins|plus|menos|más|every|each|another)\s$/iu;

/** "Six certificates were withdrawn." over seven addresses of one kind, and "Six events" over seven lines of a log: rows that make no list. */
export const countsOverRows = ({ body: { content }, events }: Report): readonly Finding[] =>
  content.flatMap((block, at): readonly Finding[] => {
    const [next, after] = [content[at + 1], content[at + 2]];
    if (block.type !== 'paragraph' || block.attrs.kind !== 'p' || next === undefined) return [];
    const text = blockText(block).trim();
    const isTimeline = after?.type === 'structured' && after.attrs.block === 'timeline' && isHeading(next);
    const lines = isTimeline ? rowsOf(events) : linesIn(next);
    const claim = lines > 0 ? (ofRows.exec(text)?.groups ?? null) : null;
    const linked = claim === null ? linksIn(next) : 0;
    const told = claim ?? (linked > 0 ? soleIn(text) : null);
    const [words, count, listed] = [told?.words ?? '', numberNamed(told?.count ?? ''), lines || linked];
    if (count === null || count === listed || Math.abs(count - listed) > farthest || listed < fewest) return [];
    return [numberFound(`“${words}” stands over a list of ${listed}.`, { kind: 'text', block: at, words }, words, `${listed} items`)];
  });

const isHeading = (block: Block): boolean => block.type === 'paragraph' && block.attrs.kind !== 'p' && block.attrs.kind !== 'quote';

/** The entries at the head of a timeline whose times are written in one form: a log that became one, and another below it. */
const rowsOf = (events: Report['events']): number => {
  const shapes = events.map(({ when: { entered } }) => entered.replace(/\d+/gu, '0'));
  const end = shapes.findIndex((shape) => shape !== shapes[0]);
  return end === -1 ? shapes.length : end;
};

/** The lines of a log, each of which begins with its time; none where one does not. */
const linesIn = (block: Block): number => {
  if (block.type !== 'codeBlock') return 0;
  const lines = blockText(block)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.every((line) => stamped.test(line)) ? lines.length : 0;
};

/** The addresses that are all there is to a block, each once, where they differ in their numbers alone. */
const linksIn = (block: Block): number => {
  const items =
    block.type === 'bulletList' || block.type === 'orderedList'
      ? block.content.map(({ content }) => content.map(blockText).join(' '))
      : block.type === 'paragraph' && block.attrs.kind === 'p'
        ? [blockText(block)]
        : [];
  const links = items.flatMap((item) => item.trim().split(/\s+/u));
  const shapes = new Set(links.map((link) => link.replace(/[0-9a-f]*\d[0-9a-f]*/giu, '#')));
  const isAll = links.every((link) => /^<?https?:\/\/\S+\d\S*$/u.test(link));
  return isAll && shapes.size === 1 && new Set(links).size === links.length ? links.length : 0;
};

/** The only number of things that a paragraph tells. */
const soleIn = (text: string): { readonly [name: string]: string } | null => {
  const [only, ...others] = [...text.matchAll(ofThings)];
  return only?.groups === undefined || others.length > 0 || ofSome.test(only.groups.before ?? '') ? null : only.groups;
};
