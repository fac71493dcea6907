import { whole } from '../cells.ts';
import type { Row } from '../row.ts';
import { type LooseValue, readLoose } from './loose-value.ts';

/** The name of the value that tells when something happened. */
const TIME =
  /^(?:date|time|timestamp|datetime|epoch|unix(?:_?time)?|date_?time|when|at|(?:start|event|begin|occurrence)_?(?:time|date|at)|start(?:ed)?(?:_?at)?|occurred(?:_?at)?|created(?:_?at)?|posted(?:_?at)?|published(?:_?at)?|zeit|uhrzeit|zeitpunkt|datum|heure|hora|fecha|ora|data|tijd|日時|時刻)$/iu;
/** The name of the value that tells what happened. */
const WORDS =
  /^(?:event|events|entry|what|text|title|name|summary|description|details?|body|content|note|notes|action|update|message|msg|desc|label|ereignis|beschreibung|événement|description|evento|descripción|descrição|descrizione|gebeurtenis|内容)$/iu;
/** More values than these make it a line of a log, which is kept as it is written. */
const MOST = 6;

/** One record: its values by name, and where it stands without the records inside of it. */
type Told = { readonly values: ReadonlyMap<string, string>; readonly from: number; readonly to: number };

/** Names of times that lines of logs have as well: they count in an array alone. */
const SHORT_TIME = /^(?:ts|t)$/i;

function isTold(values: ReadonlyMap<string, string>, isTime: (name: string) => boolean): boolean {
  const names = [...values.keys()];
  return names.some(isTime) && names.some((name) => WORDS.test(name));
}

/** The records that a value consists of or holds, each before those inside of it; words of what only holds them go to `loose`. */
function recordsIn(value: LooseValue, isTime: (name: string) => boolean, loose: LooseValue[]): readonly Told[] {
  if (value.kind === 'text') return [];
  if (value.kind === 'list') return pairsIn(value) ?? value.values.flatMap((one) => recordsIn(one, isTime, loose));
  const inner = value.fields.flatMap(([, one]) => recordsIn(one, isTime, loose));
  const values = new Map<string, string>();
  for (const [name, one] of value.fields) {
    if (one.kind === 'text') values.set(name, one.text.trim());
    else if (inner.length === 0) values.set(name, wordsOf(one));
  }
  if (!isTold(values, isTime)) {
    if (inner.length > 0) loose.push(...value.fields.flatMap(([, one]) => (one.kind === 'text' && one.text !== '' ? [one] : [])));
    return inner;
  }
  return [{ values, from: value.from, to: Math.min(value.end, inner[0]?.from ?? value.end) }, ...inner];
}

/** The records of a list of lists that each begin with a time: `[["14:05", "alarm"], …]`; null for other lists. */
function pairsIn({ values }: Extract<LooseValue, { readonly kind: 'list' }>): readonly Told[] | null {
  if (values.length < 2) return null;
  const rows = values.flatMap((one) => (one.kind === 'list' && one.values.length > 1 ? [one] : []));
  const isPair = rows.every(({ values: [first] }) => first?.kind === 'text' && whole(first.text)?.clock != null);
  if (rows.length < values.length || !isPair) return null;
  return rows.map((row) => ({
    values: new Map(row.values.map((one, at) => [at === 0 ? 'time' : at === 1 ? 'text' : String(at), wordsOf(one)])),
    from: row.from,
    to: row.end,
  }));
}

function wordsOf(value: LooseValue): string {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'list') return value.values.map(wordsOf).join(', ');
  return value.fields.map(([name, one]) => `${name}: ${wordsOf(one)}`).join(', ');
}

/** The values that stand one behind the other from a position on; only commas, brackets and white space lie between them. */
function valuesAt(input: string, from: number, to: number): { readonly values: readonly LooseValue[]; readonly end: number } {
  const values: LooseValue[] = [];
  let end = from;
  let at = from;
  while (at < to) {
    const value = /[[{]/.test(input.charAt(at)) ? readLoose(input, at, to) : null;
    if (value !== null) values.push(value);
    else if (!/[\s,;\])}]/.test(input.charAt(at))) break;
    at = value === null ? at + 1 : value.end;
    // What closes was opened by words above, as "timeline = [" does.
    if (value !== null || /[\])};]/.test(input.charAt(at - 1))) end = at;
  }
  return { values, end };
}

/**
 * The rows of a timeline written as records, in JSON or as programs write it: an array of objects, one object a line, or objects with their updates
 * inside; its first row is the names of the values. Null where nothing of the kind stands there, as for the lines of a log.
 */
export function jsonRecords(
  input: string,
  from: number,
  to: number,
): {
  readonly rows: readonly Row[];
  readonly loose: readonly { readonly from: number; readonly to: number }[];
  readonly end: number;
} | null {
  if (!/^\s{0,50}(?:(?:\[\s{0,200})?\{\s{0,200}["'\p{L}_$]|\[\s{0,200}\[\s{0,200}["'])/u.test(input.slice(from, from + 500))) return null;
  const start = input.slice(from, from + 60).search(/[[{]/) + from;
  const { values, end } = valuesAt(input, start, to);
  const isList = input.charAt(start) === '[' || values.some((value) => value.kind === 'list');
  const isTime = (name: string): boolean => TIME.test(name) || (isList && SHORT_TIME.test(name));
  const loose: LooseValue[] = [];
  const records = values.flatMap((value) => recordsIn(value, isTime, loose));
  const isLog = records.some((record) => record.values.size > MOST && record.to === values.find((one) => one.from === record.from)?.end);
  if (records.length < 2 || isLog) return null;
  // What tells when stands first, as in any table of times, under whatever name, and the words before what else is known.
  const timesOf = ({ values }: Told): readonly string[] => [...values].flatMap(([name, value]) => (isTime(name) ? [value] : []));
  const widest = records.toSorted((a, b) => timesOf(b).length - timesOf(a).length)[0];
  const times = [...(widest?.values.keys() ?? [])].filter(isTime);
  const names = [...new Set(records.flatMap((record) => [...record.values.keys()]))].filter((name) => !isTime(name));
  const others = [...names.filter((name) => WORDS.test(name)), ...names.filter((name) => !WORDS.test(name))];
  const cells = (record: Told): readonly string[] => {
    const told = timesOf(record);
    return [...times.map((_, at) => told[at] ?? ''), ...others.map((name) => record.values.get(name) ?? '')];
  };
  const heads = [...times, ...others].map((name) => name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '));
  const head = { cells: heads, from: start, to: start };
  return {
    rows: [head, ...records.map((record) => ({ cells: cells(record), from: record.from, to: record.to }))],
    loose: loose.map(({ from, end }) => ({ from, to: end })),
    end,
  };
}
