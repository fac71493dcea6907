import type { FactRule } from '../facts/fact-rule.ts';
import type { Finding } from '../finding.ts';
import { showsPublicly } from '../texts/public-texts.ts';
import { quoted } from '../words/quoted.ts';

const full = /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}?[\p{L}'’.-]+)+$/u;

/**
 * The name of a colleague in what the public reads: of who commented, who said what happened, or who does an internal action. Authors are named on
 * purpose, and a first name alone may be anybody's.
 */
export const personNamed: FactRule = (report, { passages, context: { threads } }) => {
  const { details, events, actions } = report;
  const people = [
    ...threads.flatMap(({ author, replies }) => [author.name, ...replies.map((reply) => reply.author.name)]),
    ...events.map(({ author }) => author),
    ...actions.filter(({ visibility }) => visibility !== 'public').map(({ owner }) => owner),
  ];
  const authors = new Set([...details.authors, details.contact].map((name) => name.trim()));
  const names = [...new Set(people.map((name) => name.trim()))].filter((name) => full.test(name) && !authors.has(name));
  const isShown = showsPublicly(report);
  return names.flatMap((name): readonly Finding[] => {
    for (const { raw, placeOf } of passages) {
      const at = raw.indexOf(name);
      const place = placeOf(name, Math.max(0, at));
      if (at < 0 || !isShown(place, name)) continue;
      const message = `${quoted(name)} is a colleague’s name: is the public meant to read it?`;
      return [{ rule: 'person-named', severity: 'note', place, message, fix: null }];
    }
    return [];
  });
};
