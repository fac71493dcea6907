import type { FactRule } from '../facts/fact-rule.ts';
import { shared, stemsIn } from '../facts/words/stems.ts';
import type { Finding } from '../finding.ts';
import { quoted } from '../words/quoted.ts';
import { germanTalk, promises, talk } from './promise-phrases.ts';

/** What is promised in the passive stands before it: "the firmware will be replaced". */
const passive = /^(?:will|wird|werden|sera|seront|será|serán) (?!wir)/iu;
const most = 5;

/** Something that the text promises and that is in no list: actions are what gets done. Only where there is a list, and where a task is named. */
export const promiseWithoutAction: FactRule = ({ actions, steps, body }, { prose }) => {
  if (actions.length === 0) return [];
  const listed = [...actions, ...steps].map(({ text }) => stemsIn(text));
  // A list in the text may be the list of actions itself.
  const lists = new Set(body.content.flatMap(({ type }, at) => (type === 'paragraph' ? [] : [at])));
  return prose
    .flatMap((sentence): readonly Finding[] => {
      const match = promises.map((promise) => promise.exec(sentence.text)).find((one) => one !== null) ?? null;
      const verb = match?.[1]?.toLowerCase() ?? '';
      if (match === null || talk.has(verb) || germanTalk.test(sentence.text)) return [];
      const isPassive = passive.test(match[0]);
      const own = stemsIn(isPassive ? sentence.text : sentence.text.slice(match.index + match[0].length - verb.length));
      const place = sentence.passage.placeOf(sentence.words, sentence.from);
      const isListed = listed.some((stems) => shared(own, stems) >= Math.min(2, own.size));
      if (own.size < 2 || isListed || place.kind !== 'text' || lists.has(place.block)) return [];
      const message = `The text promises something that is not among the actions: ${quoted(sentence.words)}`;
      return [{ rule: 'promise-without-action', severity: 'note', place, message, fix: null }];
    })
    .slice(0, most);
};
