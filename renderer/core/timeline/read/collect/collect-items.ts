import type { ReadingFlag } from '../../reading.ts';
import { dateRoles } from '../entries/days/date-roles.ts';
import { oddHeading } from '../entries/days/odd-headings.ts';
import { type Decided, decideEntry, isListed, toldIn } from '../entries/decide-entry.ts';
import type { Item } from '../entries/items.ts';
import { spansOf } from '../entries/second-range.ts';
import { headsFields } from '../entries/update-fields.ts';
import { isNoNews } from '../lines/labels/page-lines.ts';
import { isLabelAlone } from '../lines/labels/time-labels.ts';
import { mentionIn } from '../lines/mention.ts';
import { pasteStyle, type Seen } from '../lines/paste-style.ts';
import type { Line } from '../lines/split-lines.ts';
import { withDays } from '../tables/cells.ts';
import { zoneOfHeading, zoneSaid } from '../zone-said.ts';
import { entriesAhead } from './entries-ahead.ts';
import { isImpossibleClock } from './impossible-clock.ts';
import { lookAtLines } from './look-at-lines.ts';
import { behindOpenClock, isOpenDay } from './open-day.ts';
import { continues, isLogBelow, isNoteBelow, isSibling, type Open, withMark } from './open-entry.ts';
import { saidAside } from './said-aside.ts';
import { takeAbove } from './take-above.ts';

const CODE_ALONE = /^`[^`]{1,300}`[.,;]?$/;

/** Who wrote a page. */
const BYLINE = /^(?:by|(?:posted|written|published|reported|submitted) by|author:?|von|par|por|di)\s\p{Lu}[^.!?:]{1,50}\.?$/u;

/** A field of a report and what it holds: "Severity: SEV1". */
const FIELD = /^\p{L}[\p{L} /-]{1,30}:\s\S/u;

/** Whether a line right above or below is of the kind given. */
function isBeside(all: readonly Seen[], index: number, kind: RegExp): boolean {
  return [all[index - 1], all[index + 1]].some((other) => other !== undefined && kind.test(other.line.text));
}

/** The zone of all times, told below the first of them. */
const ALL_TIMES =
  /^\W{0,4}(?:(?:note|hinweis|nota|remarque|opmerking)\s?:\s)?(?:(?:all|alle|toutes|todas|tutti|todos)(?: the| of the| les| las| gli| os)? (?:times|timestamps|zeiten|zeitangaben|angaben|uhrzeiten|heures|horas|orari|horários|tijden)|time ?zone|zeitzone|fuseau horaire|zona horaria|fuso (?:orario|horário)|tijdzone|タイムゾーン|(?:すべての)?時刻は|(?:times|timestamps) (?:below |given |listed |shown )?(?:are|in)|zeiten (?:sind )?in|heures (?:sont )?en|horas en|orari in|horários em|tijden (?:zijn )?in)(?!\p{L}(?<![\p{Script=Hiragana}\p{Script=Katakana}])).{0,60}$/iu;

/** Collects entries, headings and everything else from lines of running text, in order; `isBelow` says that a table of times stands above. */
export function collectItems(lines: readonly Line[], isBelow = false): readonly Item[] {
  const { all, shown, heads, again, post, outside } = lookAtLines(lines, isBelow);
  const style = pasteStyle(all);
  const roles = dateRoles(all, style);
  const nextEntry = entriesAhead(all, style, roles);
  const items: Item[] = [];
  let open: Open | null = null;
  let loose: { from: number; to: number } | null = null;
  let above: Line[] = [];
  /** How many entries had their words below an empty line. */
  let apart = 0;

  const endLoose = (): void => {
    if (loose !== null) items.push({ kind: 'leftover', ...loose });
    loose = null;
    above = [];
  };
  const flush = (): void => {
    if (open === null) return;
    const { decided, parts, from, to, flags } = open;
    const when = decided?.when ?? null;
    const isStart = when?.relative?.from === 'start' && when.relative.distance === 0 && when.clock !== null;
    if (when !== null && isStart && parts.every((part) => part === '')) {
      items.push({ kind: 'start', when, entered: decided?.entered ?? '', from, to });
      open = null;
      return;
    }
    const [first = '', ...others] = parts;
    const named = decided?.name === true && others.length > 0;
    const text = named ? `${first}: ${others.join('\n')}` : parts.filter((part) => part !== '').join('\n');
    const isBefore = when !== null && when.from > 0;
    items.push({ kind: 'entry', when, entered: decided?.entered ?? '', text, flags, zone: null, named: isBefore, from, to });
    for (const mention of open.mentions) items.push({ kind: 'mention', ...mention, from, to });
    open = null;
  };
  const begin = (decided: Decided | null, line: Line, text: string, flags: readonly ReadingFlag[]): void => {
    flush();
    let from = line.from;
    let parts = [text];
    const block =
      text === '' && style.below && line.marker !== 'heading'
        ? takeAbove(
            above,
            items.some(({ kind }) => kind === 'entry'),
          )
        : [];
    if (block.length > 0 && loose !== null) {
      from = block[0]?.from ?? from;
      parts = block.map((part) => part.text);
      loose = loose.from < from ? { from: loose.from, to: from } : null;
    }
    endLoose();
    open = { decided, line, flags, from, parts, to: line.to, mentions: [], blank: block.length > 0 };
  };
  const keep = (line: Line): void => {
    flush();
    if (loose === null) loose = { from: line.from, to: line.to };
    else loose.to = line.to;
    above.push(line);
  };
  const setAside = (seen: Seen, known = false): void => {
    keep(seen.line);
    items.push(
      ...saidAside(
        seen,
        known,
        items.some(({ kind }) => kind === 'entry'),
      ),
    );
  };

  for (const [index, seen] of all.entries()) {
    const { line, head } = seen;
    if (heads.has(index)) {
      const { head: stamp, tail } = shown[index] ?? seen;
      const date = (stamp ?? tail)?.when.date ?? null;
      setAside(seen, date !== null);
      if (date !== null)
        items.push({ kind: 'date', date, words: line.text, source: 'sentence', alone: false, from: line.from, to: line.to });
      continue;
    }
    if (index === post) {
      const posted = (shown[index]?.head ?? shown[index]?.tail)?.when;
      keep(line);
      endLoose();
      if (posted?.zone != null)
        items.push({ kind: 'mention', zone: posted.zone, date: null, words: '', posted: true, from: line.from, to: line.to });
      if (posted?.date != null)
        items.push({
          kind: 'date',
          date: posted.date,
          words: line.text,
          source: 'page',
          alone: false,
          posted,
          from: line.from,
          to: line.to,
        });
      continue;
    }
    if (line.text === '') {
      if (open !== null) (open as Open).blank = true;
      if (above.length > 0) above.push(line);
      continue;
    }
    // A day of which a page tells nothing is no entry, nor a part of one.
    if (isNoNews(line.text) && !isListed(seen) && seen.head === null) {
      keep(line);
      endLoose();
      continue;
    }
    const current = open as Open | null;
    if ((line.code && outside) || again.has(index)) {
      if (current === null && again.has(index)) keep(line);
      else if (current === null) setAside(seen);
      else {
        current.parts.push(line.text);
        current.to = line.to;
      }
      continue;
    }
    const zone = current !== null && ALL_TIMES.test(line.text) ? zoneSaid(line.text) : null;
    if (zone !== null) items.push({ kind: 'zone', words: zone, about: 'all', from: line.from, to: line.to });
    // Past an empty line it is no part of what the last entry says.
    if (zone !== null && current?.blank === true) {
      keep(line);
      continue;
    }
    if (current !== null && isLogBelow(current, seen)) {
      current.parts.push(line.text);
      current.to = line.to;
      continue;
    }
    const deeper = current !== null && isListed(seen) && line.indent > current.line.indent + 1 && !(current.decided === null);
    const sibling = isSibling(current, seen);
    const decided = roles[index] === 'told' ? toldIn(seen) : decideEntry(seen, style, sibling);
    const odd = decided === null && !isListed(seen) && (roles[index] ?? 'none') === 'none' ? oddHeading(line.text) : null;
    if (odd !== null) {
      flush();
      if (odd.kind === 'unread') setAside(seen);
      endLoose();
      const place = { words: line.text, from: line.from, to: line.to };
      if (odd.kind === 'day') items.push({ kind: 'day', counted: odd.from, days: odd.days, ...place });
      else items.push({ ...odd, ...place });
      const zone = zoneSaid(line.text);
      if (zone !== null) items.push({ kind: 'zone', words: zone, about: 'times', from: line.from, to: line.to });
      continue;
    }
    const role = roles[index] ?? 'none';
    const isNote = deeper && (isNoteBelow(current, seen) || decided?.flags.some((flag) => flag.kind === 'time-inside') === true);
    if (decided !== null && !isNote) {
      if (seen.unread !== null) {
        flush();
        items.push({ kind: 'unread', words: seen.unread, from: line.from, to: line.from });
      }
      for (const one of spansOf(decided)) begin(one, line, one.text, one.flags);
    } else if (role === 'entry' && head !== null) {
      const text = withDays(head.when, head.entered, head.rest, ': ');
      begin({ when: head.when, entered: head.entered, text, flags: [], name: false }, line, text, []);
    } else if (role === 'heading' && head?.when.date != null) {
      flush();
      const zone = zoneOfHeading(line.text, head.rest);
      const words = /[\p{L}\d]/u.test(head.rest) && zone === null;
      if (words) setAside(seen);
      endLoose();
      items.push({
        kind: 'date',
        date: head.when.date,
        words: head.entered,
        source: !words && isBeside(all, index, BYLINE) ? 'page' : 'heading',
        alone: !words,
        marked: line.marker === 'heading',
        from: line.from,
        to: line.to,
      });
      if (zone !== null) items.push({ kind: 'zone', words: zone, from: line.from, to: line.to });
    } else if (role === 'title') {
      setAside(seen);
    } else if (role === 'dated') {
      begin(null, line, line.text, []);
    } else if (current !== null && sibling && CODE_ALONE.test(line.text)) {
      current.parts.push(withMark(line));
      current.to = line.to;
    } else if (current !== null && isImpossibleClock(line.text)) {
      const message = 'The time of this line is none that a clock shows.';
      begin(null, line, line.text, [{ kind: 'no-time', message, words: line.text.slice(0, 80) }]);
    } else if (
      decided === null &&
      behindOpenClock(line.text) !== null &&
      (current !== null || items.some(({ kind }) => kind === 'entry'))
    ) {
      const flag = { kind: 'no-time', message: 'The time of this line was left open.', words: line.text.slice(0, 80) };
      begin(null, line, behindOpenClock(line.text) ?? '', [flag]);
    } else if (
      isOpenDay(line.text) &&
      (line.marker === 'none' ? current !== null : isListed(seen) && (nextEntry[index] ?? Number.POSITIVE_INFINITY) < 40)
    ) {
      begin(null, line, line.text, [{ kind: 'no-time', message: 'This line names no day.', words: line.text.slice(0, 80) }]);
    } else if (current !== null && sibling && FIELD.test(line.text) && isLabelAlone(current.parts[0] ?? '')) {
      setAside(seen);
    } else if (current !== null && sibling && (!current.blank || (nextEntry[index] ?? 9) <= 3)) {
      const message = 'This item of the list names no time.';
      begin(null, line, line.text, [{ kind: 'no-time', message, words: line.text.slice(0, 80) }]);
    } else if (
      current !== null &&
      !headsFields(all, index) &&
      continues(
        current,
        seen,
        (nextEntry[index] ?? Number.POSITIVE_INFINITY) < 40 || apart > 1,
        style.below && current.line.marker !== 'heading',
      )
    ) {
      if (current.blank) apart = current.parts.length === 1 ? apart + 1 : 0;
      const mention = line.message ? null : mentionIn(line);
      if (mention !== null) current.mentions.push(mention);
      current.parts.push(withMark(line));
      current.to = line.to;
      current.blank = false;
    } else {
      setAside(seen);
    }
  }
  flush();
  endLoose();
  return items;
}
