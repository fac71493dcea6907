import type { ReadingFlag } from '../../reading.ts';
import { dateRoles } from '../entries/date-roles.ts';
import { type Decided, decideEntry, isListed, toldIn } from '../entries/decide-entry.ts';
import type { Item } from '../entries/items.ts';
import { withLead } from '../entries/lead-sentence.ts';
import { mastheads } from '../entries/mastheads.ts';
import { oddHeading } from '../entries/odd-headings.ts';
import { withoutPlanned } from '../entries/planned-fields.ts';
import { momentsAgain } from '../entries/same-moment.ts';
import { spansOf } from '../entries/second-range.ts';
import { withoutOtherParts } from '../entries/sections.ts';
import { dayTold } from '../entries/told-day.ts';
import { withoutUpdateFields } from '../entries/update-fields.ts';
import { joinChatNames } from '../lines/chat-lines.ts';
import { joinWrapped } from '../lines/join-wrapped.ts';
import { joinFromTo } from '../lines/labels/field-lines.ts';
import { isStateAlone, joinStateLabels } from '../lines/labels/state-labels.ts';
import { dateWithin, isAboutPage, lookAtLine } from '../lines/look-at-line.ts';
import { mentionIn } from '../lines/mention.ts';
import { pasteStyle, type Seen } from '../lines/paste-style.ts';
import type { Line } from '../lines/split-lines.ts';
import { withUpdateStamps } from '../lines/update-stamps.ts';
import { withDays } from '../tables/cells.ts';
import { zoneOfHeading, zoneSaid } from '../zone-said.ts';
import { isCodeEvidence } from './code-evidence.ts';
import { entriesAhead } from './entries-ahead.ts';
import { withoutLoneDots } from './lone-dots.ts';
import { continues, isLogBelow, isSibling, type Open, withMark } from './open-entry.ts';

const NOTHING = { head: null, unread: null, named: null, stamp: null, tail: null } as const;
const CODE_ALONE = /^`[^`]{1,300}`[.,;]?$/;

/** "All events happened on 12 June unless otherwise noted." */
const DECLARED =
  /(?<!\p{L})(?:all (?:of the )?(?:events|entries|dates)|unless (?:otherwise |explicitly )?(?:noted|stated|specified|mentioned|indicated)(?: otherwise)?|sofern nicht anders|sauf (?:indication|mention) contraire|salvo (?:que se )?indi)(?!\p{L}{3})/iu;

/** Who wrote a page. */
const BYLINE = /^(?:by|(?:posted|written|published|reported|submitted) by|author:?|von|par|por|di)\s\p{Lu}[^.!?:]{1,50}\.?$/u;

/** Whether a line right above or below is of the kind given. */
function isBeside(all: readonly Seen[], index: number, kind: RegExp): boolean {
  return [all[index - 1], all[index + 1]].some((other) => other !== undefined && kind.test(other.line.text));
}

/** The zone of all times, told below the first of them. */
const ALL_TIMES = /^\W{0,4}(?:all|alle|toutes|todas)(?: the| les| las)? (?:times|timestamps|zeiten|heures|horas)(?!\p{L}).{0,60}$/iu;

/** "25:10 Go", "14:75 Go": written as a time that no clock shows. */
function isImpossibleClock(text: string): boolean {
  const found = /^[[(]?(\d{1,2}):(\d\d)(?![\d:.])(?!\s?(?:h|hours?|min|minutes?|mins|m|s)(?!\p{L}))/u.exec(text);
  return found !== null && (Number(found[1]) > 24 || Number(found[2]) > 59);
}

/** Collects entries, headings and everything else from lines of running text, in order. */
export function collectItems(lines: readonly Line[]): readonly Item[] {
  const looked = withoutOtherParts(
    withUpdateStamps(withoutLoneDots(joinChatNames(joinStateLabels(joinWrapped(joinFromTo(lines)))).map(lookAtLine))),
  );
  const outside = isCodeEvidence(looked);
  // Where all times stand in a code block, the block is the timeline; elsewhere it is a part of an entry.
  const shown = outside ? looked.map((seen) => (seen.line.code ? { ...NOTHING, line: seen.line } : seen)) : looked;
  const heads = mastheads(shown);
  const bare = shown.map((seen, index) => (heads.has(index) ? { ...NOTHING, line: seen.line } : seen));
  const again = momentsAgain(bare);
  const plain = again.size === 0 ? bare : bare.map((seen, index) => (again.has(index) ? { ...NOTHING, line: seen.line } : seen));
  const all = withLead(withoutUpdateFields(withoutPlanned(plain), pasteStyle(plain).below));
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
    items.push({ kind: 'entry', when, entered: decided?.entered ?? '', text, flags, zone: null, from, to });
    for (const mention of open.mentions) items.push({ kind: 'mention', ...mention, from, to });
    open = null;
  };
  const begin = (decided: Decided | null, line: Line, text: string, flags: readonly ReadingFlag[]): void => {
    flush();
    let from = line.from;
    let parts = [text];
    const block =
      text === '' && style.below
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
    const { line } = seen;
    keep(line);
    const mention = mentionIn(line);
    if (mention?.zone != null) items.push({ kind: 'mention', ...mention, date: null, from: line.from, to: line.to });
    const zone = zoneSaid(line.text);
    if (zone !== null) items.push({ kind: 'zone', words: zone, from: line.from, to: line.to });
    const isPage = isAboutPage(line.text);
    const date = known ? null : dateWithin(line.text);
    const told = date === null && !items.some(({ kind }) => kind === 'entry') ? dayTold(line.text) : null;
    if (told !== null) items.push({ kind: 'told', ...told, from: line.from, to: line.to });
    if (date === null) return;
    if (isPage) {
      items.push({ kind: 'date', ...date, source: 'page', alone: false, from: line.from, to: line.to });
      return;
    }
    const short = line.text.length <= date.words.length + 40 && !/[.!?]$|^(?:on|in|at|am|le|el)\s/iu.test(line.text);
    // A time beside the date makes it that of a post: "Ann@2024-06-07 15:26:36:".
    const isPost = line.text.endsWith(':') && line.marker !== 'heading' && (seen.stamp ?? seen.named ?? seen.tail)?.when.date != null;
    const titled = !isPost && (line.marker === 'heading' || short || line.text.endsWith(':'));
    const source = DECLARED.test(line.text) ? 'declared' : titled ? 'heading' : 'sentence';
    items.push({ kind: 'date', ...date, source, alone: false, from: line.from, to: line.to });
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
    if (line.text === '') {
      if (open !== null) (open as Open).blank = true;
      if (above.length > 0) above.push(line);
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
    if (zone !== null) items.push({ kind: 'zone', words: zone, from: line.from, to: line.to });
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
      continue;
    }
    const role = roles[index] ?? 'none';
    if (decided !== null && !(deeper && decided.flags.some((flag) => flag.kind === 'time-inside'))) {
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
    } else if (current !== null && sibling && (!current.blank || (nextEntry[index] ?? 9) <= 3)) {
      const message = 'This item of the list names no time.';
      begin(null, line, line.text, [{ kind: 'no-time', message, words: line.text.slice(0, 80) }]);
    } else if (
      current !== null &&
      continues(current, seen, (nextEntry[index] ?? Number.POSITIVE_INFINITY) < 40 || apart > 1, style.below)
    ) {
      if (current.blank) apart = current.parts.length === 1 ? apart + 1 : 0;
      const mention = mentionIn(line);
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

/** Who a report of a status page is by, below its title. */
const REPORT_FOR = /^incident report for\s/iu;

/**
 * The lines above a time that ends what it is about: all since the last entry, above the first those below its state or below the head
 * of the page, and where neither is told the last paragraph.
 */
function takeAbove(above: readonly Line[], isLater: boolean): readonly Line[] {
  const last = above.findLastIndex((line) => line.text !== '');
  const lines = above.slice(0, last + 1);
  const state = lines.findLastIndex(({ text }) => isStateAlone(text));
  const report = lines.findLastIndex(({ text }) => REPORT_FOR.test(text));
  const paragraph = lines.findLastIndex((line) => line.text === '') + 1;
  const from = isLater ? 0 : state >= 0 ? state : report >= 0 && report < last ? report + 1 : paragraph;
  return lines.slice(from);
}
