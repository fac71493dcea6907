import type { Report } from '../../../report/report.ts';
import { eachBlock } from '../../../rich-text/walk.ts';
import type { Place } from '../../finding.ts';
import { atWords } from '../../texts/at-words.ts';

/** The words of a link, where it leads, and where in the report it stands. */
export type ToldLink = { readonly words: string; readonly href: string; readonly place: Place };

/** How an event or item keeps a link of its text: "#217 (https://…)". */
const kept = /(?<words>[^\s()]+(?: [^\s()]+)?) \((?<href>https?:\/\/[^\s()]+)\)/gu;

/** Every link of the body, and those that the texts of events and items keep in a bracket behind up to two words. */
export const toldLinks = ({ body: { content }, events, causes, actions, steps }: Report): readonly ToldLink[] => {
  const ofBody = content.flatMap((top, block) =>
    [...eachBlock([top])].flatMap(({ block: inner }) =>
      (inner.type === 'paragraph' ? (inner.content ?? []) : []).flatMap((run): readonly ToldLink[] => {
        if (run.type !== 'text') return [];
        const href = run.marks?.flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : []))[0];
        const words = run.text.trim();
        return href === undefined ? shownIn(run.text, block) : [{ words, href, place: { kind: 'text', block, words } }];
      }),
    ),
  );
  const texts: readonly { readonly text: string; readonly place: Place }[] = [
    ...events.map(({ id, text }) => ({ text, place: { kind: 'event', id } as const })),
    ...causes.map(({ id, text }) => ({ text, place: { kind: 'cause', id } as const })),
    ...actions.map(({ id, text }) => ({ text, place: { kind: 'action', id } as const })),
    ...steps.map(({ id, text }) => ({ text, place: { kind: 'step', id } as const })),
  ];
  const ofTexts = texts.flatMap(({ text, place }) =>
    (text.includes('(http') ? [...text.matchAll(kept)] : []).map(({ groups }): ToldLink => {
      const words = groups?.words ?? '';
      return { words, href: groups?.href ?? '', place: atWords(place, words) };
    }),
  );
  return [...ofBody, ...ofTexts];
};

/** An address with another in a bracket behind it, which was a link to that one. */
const shownIn = (text: string, block: number): readonly ToldLink[] =>
  (text.includes(' (http') ? [...text.matchAll(kept)] : []).flatMap(({ groups }): readonly ToldLink[] => {
    const words = groups?.words?.replace(/^\S+ (?=https?:)/u, '') ?? '';
    return words.startsWith('http') ? [{ words, href: groups?.href ?? '', place: { kind: 'text', block, words } }] : [];
  });
