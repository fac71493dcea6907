import type { Row } from '../row.ts';

/** The name of the value that tells when something happened. */
const TIME =
  /^(?:date|time|timestamp|datetime|date_?time|when|at|start(?:ed)?(?:_?at)?|occurred(?:_?at)?|created(?:_?at)?|zeit|uhrzeit|zeitpunkt|datum|heure|hora|fecha|ora|data|tijd|日時|時刻)$/iu;
/** The name of the value that tells what happened. */
const WORDS =
  /^(?:event|events|entry|what|text|title|name|summary|description|details?|body|content|note|notes|action|update|label|ereignis|beschreibung|événement|description|evento|descripción|descrição|descrizione|gebeurtenis|内容)$/iu;
/** More values than these make it a line of a log, which is kept as it is written. */
const MOST = 6;

type Span = { readonly from: number; readonly to: number };

/** Where the objects of a row of records stand, from the first brace on; only commas, brackets and white space lie between them. */
function spansOf(input: string, from: number, to: number): { readonly spans: readonly Span[]; readonly end: number } {
  const spans: Span[] = [];
  let depth = 0;
  let start = from;
  let isQuoted = false;
  let end = from;
  for (let at = from; at < to; at += 1) {
    const char = input.charAt(at);
    if (isQuoted) {
      if (char === '\\') at += 1;
      else if (char === '"') isQuoted = false;
    } else if (depth > 0 && char === '"') {
      isQuoted = true;
    } else if (char === '{') {
      if (depth === 0) start = at;
      depth += 1;
    } else if (char === '}') {
      depth -= 1;
      if (depth < 0) break;
      if (depth === 0) {
        end = at + 1;
        spans.push({ from: start, to: end });
      }
    } else if (depth === 0 && !/[\s,[\]]/.test(char)) {
      break;
    } else if (depth === 0 && char === ']') {
      end = at + 1;
    }
  }
  return { spans, end };
}

function recordOf(words: string): ReadonlyMap<string, string> | null {
  try {
    const value: unknown = JSON.parse(words);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return new Map(
      Object.entries(value).map(([key, one]) => [key, typeof one === 'string' ? one : one === null ? '' : JSON.stringify(one)]),
    );
  } catch {
    return null;
  }
}

/**
 * The rows of a timeline written as JSON, an array of objects or one object a line, that begins at a position; its first row is the names of
 * the values. Null where nothing of the kind stands there, as for the lines of a log.
 */
export function jsonRecords(input: string, from: number, to: number): { readonly rows: readonly Row[]; readonly end: number } | null {
  if (!/^\s{0,50}(?:\[\s{0,200})?\{\s{0,200}"/.test(input.slice(from, from + 500))) return null;
  const { spans, end } = spansOf(input, from, to);
  const records = spans.map((span) => ({ ...span, values: recordOf(input.slice(span.from, span.to)) }));
  const names = [...new Set(records.flatMap(({ values }) => [...(values?.keys() ?? [])]))];
  if (records.length < 2 || names.length > MOST || !names.some((name) => TIME.test(name)) || !names.some((name) => WORDS.test(name)))
    return null;
  if (records.some(({ values }) => values === null)) return null;
  // What tells when stands first, as in any table of times.
  const ordered = [...names.filter((name) => TIME.test(name)), ...names.filter((name) => !TIME.test(name))];
  const cells = (values: ReadonlyMap<string, string> | null): readonly string[] => ordered.map((name) => (values?.get(name) ?? '').trim());
  const head = { cells: ordered, from: records[0]?.from ?? from, to: records[0]?.from ?? from };
  return { rows: [head, ...records.map(({ values, from, to }) => ({ cells: cells(values), from, to }))], end };
}
