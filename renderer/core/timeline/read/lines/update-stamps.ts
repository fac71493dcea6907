import { isName } from '../entries/decide-entry.ts';
import type { Seen } from './paste-style.ts';
import { type Head, readHead } from './read-head.ts';

/** What says that an update was written, ahead of who did and when: "Posted by Ann Lee on", "Updated:", "Veröffentlicht am". */
const WRITTEN =
  /^[^\p{L}\d[(【]{0,4}((?:last )?(?:posted|updated|update|published|created|added|submitted|edited|modified|veröffentlicht|aktualisiert|gepostet|erstellt|eingestellt|publiée?|postée?|mise? à jour|ajoutée?|publicad[oa]|actualizad[oa]|pubblicat[oa]|aggiornat[oa]|inserit[oa]|atualizad[oa]|postad[oa]|geplaatst|bijgewerkt|publicera[dt]|uppdatera[dt]|opublikowano|zaktualizowano))(?!\p{L})(?:\s?:)?\s{1,3}(?:(?:about |over |almost )?\d{1,3} \p{L}{3,8} ago[.,]?\s{1,3})?/iu;
/** Where after who wrote a time may begin. */
const NEXT_WORD = /(?<=^|[\s(,])(?=[\p{L}\d])/gu;
/** The longest name of who wrote. */
const NAME = 45;
/** How long ago it was, behind a stamp: "(3 months ago)", "· 30 minutes earlier". */
const AGO = /^[(·–—-]?\s?(?:about |over |almost )?(?:an?|\d{1,3}) \p{L}{3,8} (?:ago|earlier|later)[).]{0,2}$/iu;
const ENOUGH = 2;
const POST =
  /^(?:posted|published|submitted|gepostet|veröffentlicht|publiée?|postée?|publicad[oa]|postad[oa]|pubblicat[oa]|geplaatst|publicera[dt])$/u;
const UPDATE = /^\W{0,4}(?:updated?|edit|addendum|nachtrag|aktualisierung|mise à jour|actualización|aggiornamento|atualização)(?!\p{L})/iu;

/** A time with its date that says nothing else. */
function whole(head: Head | null): Head | null {
  if (head === null || head.when.clock === null || head.when.date === null || head.when.end !== null) return null;
  return head.rest === '' || AGO.test(head.rest) ? { ...head, rest: '', separated: true } : null;
}

/** The stamp of a line that begins with who wrote or that it was written. */
function written(text: string): { readonly verb: string; readonly head: Head } | null {
  if (text.length > 120 || !/\d/.test(text)) return null;
  const before = WRITTEN.exec(text);
  if (before === null) return null;
  const rest = text.slice(before[0].length);
  for (const { index } of rest.matchAll(NEXT_WORD)) {
    if (index > NAME || /[\d:]/.test(rest.slice(0, index))) return null;
    const head = whole(readHead(rest.slice(index)));
    if (head !== null) return { verb: (before[1] ?? '').toLowerCase(), head };
  }
  return null;
}

/**
 * The lines with those of a row of updates that only say when each was written ("Updated by Ann Lee on 13 Jul 2017 @ 11:35") as stamps
 * alone. A page that says once when it was posted and once when it was changed has no such row.
 */
export function withUpdateStamps(all: readonly Seen[]): readonly Seen[] {
  const rows = new Map<string, Map<number, Head>>();
  for (const [index, { line }] of all.entries()) {
    const found = line.code || line.marker === 'heading' ? null : written(line.text);
    if (found !== null) rows.set(found.verb, (rows.get(found.verb) ?? new Map()).set(index, found.head));
  }
  const first = [...rows].find(([verb, row]) => isFirstPost(all, verb, [...row.keys()]))?.[0] ?? '';
  const stamps = new Map([...rows].flatMap(([verb, row]) => (verb === first || isRow(all, [...row.keys()]) ? [...row] : [])));
  const signed = signatures(all);
  if (isRow(all, [...signed.keys()])) for (const [index, head] of signed) stamps.set(index, head);
  return all.map((seen, index) => {
    const head = stamps.get(index);
    if (head !== undefined && rows.get(first)?.has(index) === true) {
      const [said = ''] = seen.line.text.split(/\s(?=\d)/u);
      return { ...seen, head: { ...head, rest: said.replace(/\s(?:on|at|am|le|el|il|em|op)$/iu, '') } };
    }
    if (head !== undefined)
      return { ...seen, head: { ...head, entered: seen.line.text }, unread: null, named: null, stamp: null, tail: null };
    const bare = seen.head !== null && seen.head.rest !== '' ? whole(seen.head) : null;
    return bare === null ? seen : { ...seen, head: { ...bare, entered: seen.line.text } };
  });
}

/** Whether one stamp says when the post was written that later updates, each with its date, go on with. */
function isFirstPost(all: readonly Seen[], verb: string, rows: readonly number[]): boolean {
  const [row = -1, other] = rows;
  if (other !== undefined || !POST.test(verb)) return false;
  const dated = all.flatMap(({ line, head }, index) => {
    if (head?.when.clock == null || line.marker !== 'none') return [];
    return [UPDATE.test(line.text) && head.when.date !== null ? index : -1];
  });
  return dated.length > 0 && dated.every((index) => index > row) && isRow(all, [row, dated[0] ?? 0]);
}

/** The lines that sign what stands right above them with a name and a whole time, the last line among them: "— Ann Lee, 10 June 2024 14:40". */
function signatures(all: readonly Seen[]): ReadonlyMap<number, Head> {
  const row = new Map<number, Head>();
  const last = all.findLastIndex(({ line }) => line.text !== '');
  if (all[last]?.tail?.when.date == null) return row;
  for (const [index, { line, tail }] of all.entries()) {
    if (tail?.when.date == null || tail.when.end !== null || line.chat || line.code || !isName(tail.before)) continue;
    if ((all[index - 1]?.line.text ?? '') === '' || !/^[\s.)]*$/.test(line.text.slice(tail.when.to))) return new Map();
    row.set(index, { when: tail.when, entered: line.text, rest: '', separated: true, strong: true });
  }
  return row;
}

/** Whether words stand between each two of these lines. */
function isRow(all: readonly Seen[], rows: readonly number[]): boolean {
  const isWords = ({ line, head }: Seen): boolean => line.text !== '' && head?.rest !== '';
  return rows.length >= ENOUGH && rows.slice(1).every((row, at) => all.slice((rows[at] ?? 0) + 1, row).some(isWords));
}
