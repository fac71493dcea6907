import { isStateAlone } from '../lines/labels/state-labels.ts';
import { pasteStyle, type Seen } from '../lines/paste-style.ts';
import { decideEntry } from './decide-entry.ts';
import { ACCOUNT, isField, isSentence } from './update-fields.ts';

const POSTED =
  /^\W{0,3}(?:posted|published|gepostet|veröffentlicht|publiée?|postée?|publicad[oa]|postad[oa]|pubblicat[oa]|geplaatst|publicera[dt])(?!\p{L})/iu;
const POST_MORTEM = /^\W{0,4}post-?mortem(?!\p{L})/iu;
/** Lines of an account in a page that names no states of its updates. */
const LONG = 6;

function isPost({ head, tail }: Seen): boolean {
  if (head === null) return tail !== null && tail.when.date !== null && /^\W{0,3}posted(?: on| at)?$/iu.test(tail.before);
  return head.rest === '' && head.when.clock !== null && head.when.date !== null && POSTED.test(head.entered);
}

function hasClock({ head, tail, stamp }: Seen): boolean {
  return head?.when.clock != null || tail !== null || stamp !== null;
}

/** Whether a post is the account of an incident rather than one of its updates: the only one of a page, or its post-mortem. */
function isAccount(all: readonly Seen[], at: number, isOnly: boolean, isBelow: boolean): boolean {
  // Below its stamp, only sentences are an account; a list may be of another day.
  if (isOnly) return !all.slice(at + 1).some(hasClock) || (!all.slice(0, at).some(hasClock) && all.some(({ line }) => line.sentence));
  const lines = all.slice(0, at).filter(({ line }) => line.text !== '');
  const state = lines.find(({ line }) => isStateAlone(line.text) || POST_MORTEM.test(line.text));
  return state === undefined ? isBelow || lines.length > LONG : POST_MORTEM.test(state.line.text);
}

/** The line of a whole date and time that ends a list whose times name no date; empty where none does. */
function lastStamp(all: readonly Seen[]): readonly number[] {
  const timed = all.flatMap(({ head }, index) => (head?.when.clock == null ? [] : [index]));
  const at = timed.pop();
  const stamp = at === undefined ? null : (all[at]?.head ?? null);
  const isWhole = stamp?.rest === '' && stamp.when.end === null && stamp.when.date?.candidates.some(({ year }) => year !== null) === true;
  const isList = timed.length >= 2 && timed.every((index) => all[index]?.head?.when.date == null && all[index]?.head?.rest !== '');
  return at !== undefined && isWhole && isList && all.slice(at + 1).every(({ line }) => line.text === '') ? [at] : [];
}

/**
 * Where the stamp of a post only says when the account above it was written, for that account tells its times itself: a post-mortem with
 * a timeline, "Between 10:30 and 12:08 CET the queue stood still". Null where the first post of a text is nothing of the kind.
 * `isBelow` says that a table of times stands above these lines.
 */
export function reportPost(all: readonly Seen[], isBelow: boolean): number | null {
  const stamped = all.flatMap((seen, index) => (isPost(seen) ? [index] : []));
  const posts = stamped.length > 0 ? stamped : lastStamp(all);
  const [at] = posts;
  if (at === undefined || !isAccount(all, at, posts.length === 1, isBelow)) return null;
  if (isBelow) return at;
  const style = pasteStyle(all.filter((_, index) => index !== at));
  let told = 0;
  const isAbove = posts.length > 1 || all.slice(0, at).some(hasClock);
  const above = isAbove ? all.slice(0, at) : all;
  // Between other posts a sentence or two belong to what this one says.
  const isTold = posts.length === 1 || above.filter(isSentence).length >= ACCOUNT;
  for (const seen of above) {
    if (!isTold && isSentence(seen)) continue;
    const when = isField(seen) ? (seen.head ?? seen.tail)?.when : decideEntry(seen, style, false)?.when;
    if (when?.clock != null) told += when.end === null ? 1 : 2;
  }
  return told >= 2 ? at : null;
}
