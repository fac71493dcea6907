import type { Person, Thread } from './thread.ts';

/** Everybody who has said something in the threads, each once, by name. */
export const peopleIn = (threads: readonly Thread[]): readonly Person[] => {
  const people = new Map<string, Person>();
  for (const { author, replies } of threads) for (const one of [author, ...replies.map((reply) => reply.author)]) people.set(one.id, one);
  return [...people.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
};

/** Whether a text speaks to somebody: an @ with the whole name behind it, or the first name alone. */
export const mentions = (text: string, { name }: Pick<Person, 'name'>): boolean => {
  const words = name.trim().toLocaleLowerCase('en');
  if (words === '') return false;
  const lower = text.toLocaleLowerCase('en');
  return [words, words.split(/\s+/)[0] ?? words].some((called) => {
    for (let at = lower.indexOf(`@${called}`); at !== -1; at = lower.indexOf(`@${called}`, at + 1)) {
      // “@Ana” is not called by “@Anabel”, nor by the mail address of somebody.
      const before = lower.slice(0, at).at(-1) ?? ' ';
      const behind = lower.slice(at + called.length + 1, at + called.length + 3);
      if (!/[\p{L}\p{N}]/u.test(before) && !/^[\p{L}\p{N}]/u.test(behind)) return true;
    }
    return false;
  });
};

/** Whether a thread speaks to somebody, in its first comment or in a reply. */
export const mentionsPerson = ({ text, replies }: Thread, person: Pick<Person, 'name'>): boolean =>
  [text, ...replies.map((reply) => reply.text)].some((said) => mentions(said, person));
