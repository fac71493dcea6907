import type { Report } from '../../../report/report.ts';
import type { Block } from '../../../rich-text/rich-text.ts';
import { blockText } from '../../../rich-text/walk.ts';
import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Finding } from '../../finding.ts';
import { readLengths } from '../../prose/read-length.ts';
import type { LengthWords } from '../../prose/sentence.ts';
import { fits } from '../fits.ts';

const minute = 60_000;
const day = 1440;
const fewest = 4;
const clock = /^[~≈]?\s?(?<hour>[01]?\d|2[0-3])[:h.](?<minute>[0-5]\d)(?:\s?(?:UTC|GMT|[A-Z]{2,4}T|Uhr|h))?$/u;

type Cell = { readonly words: string; readonly length: LengthWords | null; readonly clock: number | null };

/**
 * Rows of a table in which the same two columns of lengths are always as far apart, but for one ("1h 21m | 55 min", "1h 43m | 1h 17m"), and rows of a start, an
 * end and a length that is not the time between them.
 */
export const lengthColumns = ({ body: { content } }: Report): readonly Finding[] =>
  content.flatMap((block, at) => (block.type === 'table' ? inTable(block, at) : []));

const inTable = ({ content: rows }: Extract<Block, { type: 'table' }>, at: number): readonly Finding[] => {
  const cells = rows.slice(1).map(({ content }) => content.map(({ content: inner }) => cellOf(inner.map(blockText).join(' ').trim())));
  const width = cells[0]?.length ?? 0;
  if (cells.length < 2 || cells.length > 60 || width > 12 || cells.some((row) => row.length !== width)) return [];
  const columns = [...Array.from({ length: width }).keys()];
  const isOfLengths = (column: number): boolean => cells.filter((row) => row[column]?.length != null).length >= fewest;
  const lengths = columns.filter(isOfLengths);
  const apart = lengths.flatMap((one, index) => lengths.slice(index + 1).flatMap((other) => oddRow(cells, one, other, at)));
  return apart.length > 0 ? apart.slice(0, 1) : ofRanges(cells, at);
};

const cellOf = (text: string): Cell => {
  const [length, ...others] = text.length > 24 ? [] : readLengths(text);
  const isAlone = length !== undefined && others.length === 0 && text.replace(length.words, '').replace(/[~≈*\s]/gu, '') === '';
  const { hour, minute: past } = clock.exec(text)?.groups ?? {};
  return {
    words: text,
    length: isAlone ? length : null,
    clock: hour === undefined || past === undefined ? null : Number(hour) * 60 + Number(past),
  };
};

/** The only row in which two columns are not as far apart as in all the others. */
const oddRow = (cells: readonly (readonly Cell[])[], one: number, other: number, at: number): readonly Finding[] => {
  const told = cells.flatMap((row) => {
    const [a, b] = [row[one]?.length, row[other]?.length];
    const isPlain = a != null && b != null && a.grain <= minute && b.grain <= minute;
    return isPlain ? [{ a, b, by: Math.round((a.millis - b.millis) / minute) }] : [];
  });
  if (told.length < fewest) return [];
  const isNear = (x: number, y: number): boolean => Math.abs(x - y) <= 2;
  const usual = told.find(({ by }) => told.filter((row) => isNear(row.by, by)).length === told.length - 1);
  const odd = usual === undefined ? undefined : told.find(({ by }) => !isNear(by, usual.by));
  // Columns that are equal but for one row are of two things that mostly are one.
  if (usual === undefined || odd === undefined || isNear(usual.by, 0)) return [];
  const [words, span] = [odd.a.words, odd.b.millis + usual.by * minute];
  const by = Math.abs(odd.a.millis - span);
  return [
    {
      rule: 'duration-mismatch',
      severity: 'warning',
      place: { kind: 'text', block: at, words },
      message: `The text gives “${words}” and “${odd.b.words}” as the length of what seems to be one thing: ${showDuration(by as Duration)} apart.`,
      between: [words, odd.b.words],
      offsetMinutes: Math.round((odd.a.millis - span) / minute),
      fix: null,
    },
  ];
};

const found = (words: string, row: string, told: number, span: number, at: number, from: string, to: string): Finding => ({
  rule: 'duration-mismatch',
  severity: 'warning',
  place: { kind: 'text', block: at, words },
  message: `“${words}” is not the time from ${from} to ${to}: that is ${showDuration(Math.abs(span) as Duration)}.`,
  between: [words, row],
  offsetMinutes: Math.round((told - span) / minute),
  fix: null,
});

/** Two columns of times and one of lengths, which in most rows is the time between them. */
const ofRanges = (cells: readonly (readonly Cell[])[], at: number): readonly Finding[] => {
  const told = cells.flatMap((row) => {
    const [[start, end, ...more], [length, ...others]] = [
      row.filter((cell) => cell.clock !== null),
      row.filter((cell) => cell.length !== null),
    ];
    const isRow = start?.clock != null && end?.clock != null && length?.length != null && more.length + others.length === 0;
    return isRow && start.clock !== null && end.clock !== null && length.length !== null
      ? [{ start, end, length: length.length, span: ((end.clock - start.clock + day) % day) * minute }]
      : [];
  });
  const wrong = told.filter(({ length, span }) => !fits(length, span));
  const [odd, ...others] = wrong;
  if (odd === undefined || others.length > 0 || told.length < 3) return [];
  return [
    found(odd.length.words, `${odd.start.words} – ${odd.end.words}`, odd.length.millis, odd.span, at, odd.start.words, odd.end.words),
  ];
};
