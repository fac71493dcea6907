import type { FactRule } from '../facts/fact-rule.ts';
import { shared, stemsIn } from '../facts/words/stems.ts';
import type { Finding } from '../finding.ts';
import { quoted } from '../words/quoted.ts';

const promise =
  /(?<!\p{L})(?:we (?:will|['’]ll|are going to|plan to|intend to|have committed to)|we['’]ll|(?:the|our) (?:\p{L}+ )?team (?:will|plans to|is going to))\s+(?:(?:also|then|soon|now)\s+)?(\p{L}+)/iu;
/** What is promised in every report and is no task: to keep telling, to be careful. */
const talk = new Set(
  'be continue keep update inform publish post share provide communicate notify contact report follow let remain have take make do ensure work learn never not always strive endeavour endeavor try monitor reach respond answer offer credit refund apologise apologize complete see know need use get give say tell look come stay send issue add include ask'.split(
    ' ',
  ),
);
const most = 5;

/** Something that the text promises and that is in no list: actions are what gets done. Only where there is a list, and where a task is named. */
export const promiseWithoutAction: FactRule = ({ actions, steps, body }, { prose }) => {
  if (actions.length === 0) return [];
  const listed = [...actions, ...steps].map(({ text }) => stemsIn(text));
  // A list in the text may be the list of actions itself.
  const lists = new Set(body.content.flatMap(({ type }, at) => (type === 'paragraph' ? [] : [at])));
  return prose
    .flatMap((sentence): readonly Finding[] => {
      const match = promise.exec(sentence.text);
      const verb = match?.[1]?.toLowerCase() ?? '';
      if (match === null || talk.has(verb)) return [];
      const own = stemsIn(sentence.text.slice(match.index + match[0].length - verb.length));
      const place = sentence.passage.placeOf(sentence.words, sentence.from);
      const isListed = listed.some((stems) => shared(own, stems) >= Math.min(2, own.size));
      if (own.size < 2 || isListed || place.kind !== 'text' || lists.has(place.block)) return [];
      const message = `The text promises something that is not among the actions: ${quoted(sentence.words)}`;
      return [{ rule: 'promise-without-action', severity: 'note', place, message, fix: null }];
    })
    .slice(0, most);
};
