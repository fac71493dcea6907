import type { FactRule } from '../facts/fact-rule.ts';
import type { Finding, Place } from '../finding.ts';
import { publicTexts } from '../texts/public-texts.ts';
import { quoted } from '../words/quoted.ts';
import { privateShapes } from './private-shapes.ts';
import { isUnreachable } from './unsafe-link.ts';

/** Each is a finding of its own, so that one may stand and the next is asked about; where there are more of a kind in one place, the last are one. */
const most = 8;

type Held = { readonly words: string; readonly place: Place };

/**
 * Words that a public edition should hardly carry: addresses, telephone numbers, hosts, keys; in the text, in code and in what links lead to. What
 * that edition does not show is left alone, and so is what the report gives as its contact.
 */
export const privateMatter: FactRule = (report) => {
  const contact = report.details.contact.toLowerCase();
  return publicTexts(report).flatMap(({ shown, links, placeOf }): readonly Finding[] => {
    if (placeOf('', 0).kind === 'details' && shown === report.details.contact) return [];
    return privateShapes.flatMap((shape) => {
      const found = new Map<string, Place>();
      for (const { words, at } of shape.find(shown)) if (!found.has(words)) found.set(words, placeOf(words, at));
      for (const link of links) {
        // The words of a link stand for its address, which nobody sees; one to an internal host is told by its own rule.
        for (const { words } of isUnreachable(link.href) ? [] : shape.find(link.href)) {
          if (!found.has(words)) found.set(words, placeOf(link.words, Math.max(0, shown.indexOf(link.words))));
        }
      }
      const held = [...found].flatMap(([words, place]): readonly Held[] =>
        contact.includes(words.toLowerCase()) ? [] : [{ words, place }],
      );
      const alone = held.length > most ? held.slice(0, most - 1) : held;
      const [first, ...rest] = held.slice(alone.length);
      const together = first === undefined ? [] : [noteOf(shape.name, first, rest)];
      return [...alone.map((one) => noteOf(shape.name, one, [])), ...together];
    });
  });
};

const noteOf = (what: string, { words, place }: Held, rest: readonly Held[]): Finding => ({
  rule: 'private-matter',
  severity: 'note',
  place,
  message: `${quoted(words)}${rest.length > 0 ? ` and ${rest.length} more` : ''} looks like ${what}: is it meant for the public?`,
  about: [words, ...rest.map((one) => one.words)],
  fix: null,
});
