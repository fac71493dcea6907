import type { FactRule } from '../facts/fact-rule.ts';
import type { Finding } from '../finding.ts';
import { showsPublicly } from '../texts/public-texts.ts';
import { quoted } from '../words/quoted.ts';
import { colleaguesIn, peopleActing } from './colleagues-told.ts';

const full = /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}?[\p{L}'’.-]+)+$/u;

/**
 * The name of a colleague in what the public reads: of who commented, who said what happened, who does an internal action or something in an event that the
 * public does not see, or whom the text itself calls a colleague. Authors are named on purpose, and a first name alone may be anybody's.
 */
export const personNamed: FactRule = (report, { passages, context: { threads } }) => {
  const { details, events, actions } = report;
  const people = [
    ...threads.flatMap(({ author, replies }) => [author.name, ...replies.map((reply) => reply.author.name)]),
    ...events.map(({ author }) => author),
    ...actions.filter(({ visibility }) => visibility !== 'public').map(({ owner }) => owner),
    ...events.filter(({ visibility }) => visibility !== 'public').flatMap(({ text }) => peopleActing(text)),
  ];
  const authors = new Set([...details.authors, details.contact].map((name) => name.trim()));
  const whole = people.map((name) => name.trim()).filter((name) => full.test(name));
  const called = passages.flatMap(({ raw }) => colleaguesIn(raw));
  const names = [...new Set([...whole, ...called])].filter((name) => !authors.has(name));
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
