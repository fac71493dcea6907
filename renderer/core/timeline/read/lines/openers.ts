import { isName } from '../entries/decide-entry.ts';
import { findTail } from '../inside/find-tail.ts';
import type { Found } from '../inside/found.ts';
import type { Seen } from './paste-style.ts';

const LONGEST = 90;
const ENOUGH = 2;
const UPDATE = /^\W{0,4}(?:updated?|edit|addendum|nachtrag|aktualisierung|mise à jour|actualización|aggiornamento|atualização)(?!\p{L})/iu;

/** Who wrote and when, ahead of a message: "Ann Lee, 4 March 2025, 07:12:". */
function opener({ line }: Seen): Found | null {
  const { text, marker } = line;
  if (!text.endsWith(':') || text.length > LONGEST || marker !== 'none' || line.code || line.chat) return null;
  const found = findTail(text.slice(0, -1));
  const isWhole = found !== null && found.when.date !== null && found.when.end === null && /^[\s)\]]*$/.test(text.slice(found.when.to, -1));
  return isWhole && isName(found.before) && !UPDATE.test(text) ? found : null;
}

/** The lines with those that only say who wrote what stands right below them, and when, as chats print them; one alone is none. */
export function withOpeners(all: readonly Seen[]): readonly Seen[] {
  const found = all.map((seen, index) => ((all[index + 1]?.line.text ?? '') === '' ? null : opener(seen)));
  if (found.filter((one) => one !== null).length < ENOUGH) return all;
  return all.map((seen, index) => {
    const tail = found[index] ?? null;
    return tail === null ? seen : { line: { ...seen.line, chat: true }, head: null, unread: null, named: null, stamp: null, tail };
  });
}
