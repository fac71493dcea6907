import { chatHeads } from './chat-heads.ts';
import { parseTimeline } from './parse-timeline.ts';
import { STATES } from './read/lines/labels/state-labels.ts';
import type { ReadEvent, ReadingContext, TimelineReading } from './reading.ts';

const update = new RegExp(String.raw`^[ \t]*(?:${STATES})[ \t]*(?:[-–—:][ \t]|[:–—-]?[ \t]*$)`, 'gimu');
const blank = /\n[ \t]*\n/g;
/** A page's name above its updates. */
const title = /^\s*([^\n]{3,120})\n\s*$/;

/** Where a text goes over from one source to the other, and the name of the page that stands there. */
type Border = { readonly at: number; readonly name: { readonly text: string; readonly from: number; readonly to: number } | null };

/** Where a chat ends and a page of updates begins, or the other way; null where an empty line parts them nowhere for certain. */
function borderOf(text: string, chat: readonly number[], page: readonly number[]): Border | null {
  const [chatFrom = 0, chatTo = 0] = [chat[0], chat.at(-1)];
  const [pageFrom = 0, pageTo = 0] = [page[0], page.at(-1)];
  const [from, to] = chatTo < pageFrom ? [chatTo, pageFrom] : [pageTo, chatFrom];
  const gaps = [...text.slice(from, to).matchAll(blank)].map(({ index, 0: words }) => from + index + words.length);
  const [first] = gaps;
  const last = gaps.at(-1);
  if (from >= to || first === undefined || last === undefined) return null;
  // The stamp of the last update may stand apart; what stands right above the chat's first name is the end of the page.
  if (chatTo >= pageFrom) return { at: last, name: null };
  const between = text.slice(first, to);
  const name = title.exec(between)?.[1];
  if (between.trim() !== '' && name === undefined) return null;
  if (name === undefined) return { at: first, name: null };
  const start = first + between.indexOf(name);
  return { at: first, name: { text: name, from: start, to: start + name.length } };
}

/**
 * Reads what was pasted as a timeline. A chat and the updates of a status page pasted at once are read each by itself, and that is said: the one prints
 * names above its times and the other times below its words. Where nothing parts them they are read as they stand, and that is said too.
 */
export function readPasted(text: string, context: ReadingContext): TimelineReading {
  const page = [...text.matchAll(update)].map(({ index }) => index);
  const chat = page.length < 2 ? [] : chatHeads(text);
  if (page.length < 2 || chat.length < 2) return parseTimeline(text, context);
  const border = borderOf(text, chat, page);
  if (border === null) {
    const message = 'This looks like a chat and a status page in one text: paste each by itself, for each is read in another way.';
    const read = parseTimeline(text, context);
    return { ...read, flags: [{ kind: 'two-sources', message, words: '' }, ...read.flags] };
  }
  const { at, name } = border;
  const one = parseTimeline(text.slice(0, at), context);
  const from = name?.to ?? at;
  const two = parseTimeline(text.slice(from), context);
  const moved = <Part extends { readonly from: number; readonly to: number }>(part: Part): Part => ({
    ...part,
    from: part.from + from,
    to: part.to + from,
  });
  const message = 'This looks like a chat and a status page in one text: each was read by itself.';
  const events: readonly ReadEvent[] = [...one.events, ...two.events.map(moved)];
  return {
    events,
    flags: [
      { kind: 'two-sources', message, words: '' },
      ...one.flags,
      ...two.flags.filter((flag) => !one.flags.some((same) => same.message === flag.message)),
    ],
    leftovers: [...one.leftovers, ...(name === null ? [] : [name]), ...two.leftovers.map(moved)],
  };
}
