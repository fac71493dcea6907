import { showDuration } from '../../../time/lengths/duration.ts';
import { daysBetween, localMillis } from '../../../time/local-time.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { shared, stemsIn } from '../../facts/words/stems.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, DateWords, Sentence } from '../../prose/sentence.ts';
import { clockGap } from '../../prose-timeline/moments/clock-gap.ts';

const minute = 60_000;
const day = 1440 * minute;
const year = 366 * day;
/** Of times without days, what goes back further was the next day. */
const farthest = 180 * minute;
const done =
  'deployed|rolled out|released|introduced|merged|shipped|pushed|applied|installed|completed|enabled|went live|eingespielt|ausgerollt|eingeführt|aktiviert|installiert|déployée?s?|introduite?s?|mise? en (?:ligne|production)|appliquée?s?|desplegó|desplegad[oa]s?|introdujo|introducid[oa]s?|aplicó|aplicad[oa]s?|instaló|instalad[oa]s?';
const undone =
  'reverted|rolled (?:it |this |that |them )?back|backed out|undone|withdrawn|removed|disabled|zurückgenommen|zurückgerollt|rückgängig gemacht|entfernt|deaktiviert|annulée?s?|retirée?s?|désactivée?s?|revirtió|revertid[oa]s?|retiró|retirad[oa]s?';
/** What brings a fault in, and what mends it; a fix is released after it was made. */
const brought = 'introduced|eingeführt|introduite?s?|introdujo|introducid[oa]s?';
const mended = 'fixed|patched|behoben|corrigée?s?|corrigió|corregid[oa]s?';
const begun = 'began|begun|started|occurred|broke out|begann|begonnen|(?:a |avait )?(?:commencé|débuté)|comenzó|empezó|se inició';
const over =
  'ended|over|resolved|restored|mended|recovered|endete|beendet|terminée?s?|résolue?s?|rétablie?s?|terminó|finalizó|resolvió|se restableció|restablecid[oa]s?';
const seen =
  'detected|noticed|discovered|found|spotted|entdeckt|bemerkt|erkannt|détectée?s?|découverte?s?|remarquée?s?|detectad[oa]s?|detectó|descubiert[oa]s?';
const ahead = (words: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${words})(?: (?:it|this|that|them|(?:in|to|on|for|by|from|auf|in|en|a|sur) (?:the )?\\p{L}+|the \\p{L}+(?: \\p{L}+)?))?,?(?: (?:on|at|around|about|am|um|gegen|le|el|à|vers|a las?))*\\s*$`,
    'iu',
  );
const behind = (words: string): RegExp =>
  new RegExp(`^\\s?(?:uhr )?(?:(?!(?:and|but|und|aber|et|mais|y|pero) )\\p{L}+ ){0,2}?(?:${words})(?!\\p{L})`, 'iu');
const patterns = {
  done: [ahead(done), behind(done)],
  undone: [ahead(undone), behind(undone)],
  brought: [ahead(brought), behind(brought)],
  mended: [ahead(mended), behind(mended)],
  begun: [ahead(begun), behind(begun)],
  over: [ahead(over), behind(over)],
  seen: [ahead(seen), behind(seen)],
} as const;
const again =
  /(?<!\p{L})(?:again|re-?(?:deployed|released|applied|enabled|introduced|merged)|anew|once more|second|new fix|first|previous\p{L}*|before|already|earlier|erneut|wieder|nochmals?|bereits|zuvor|nouveau|déjà|nuevo|otra vez|ya)(?!\p{L})/iu;
const pronoun = /^\W*(?:it|this|that|they|these|sie|er|es|diese[rs]?|il|elle|ils|elles|se|esta|este)(?!\p{L})/iu;

type Kind = keyof typeof patterns;

type Step = {
  readonly clock: ClockWords | null;
  readonly date: DateWords | null;
  readonly from: number;
  readonly to: number;
  readonly words: string;
};
type Told = { readonly step: Step; readonly sentence: Sentence; readonly at: number; readonly stems: ReadonlySet<string> };

/** "The change was completed on 17 August at 22:35. … The change was reverted on 17 August at 13:12": taken back before it was made. */
export const undoneBefore = (facts: Facts): readonly Finding[] => {
  const told = facts.sentences
    .filter(({ passage: { source } }) => source === 'body')
    .flatMap((sentence, at): readonly Told[] => {
      const { dates, clocks, text } = sentence;
      if (dates.length + clocks.length === 0 || !verbs.test(text) || again.test(text) || isElsewhere(text)) return [];
      const stems = stemsOf(sentence);
      return stepsIn(sentence).map((step) => ({ step, sentence, at, stems }));
    });
  const pair = (first: Kind, second: Kind): readonly Finding[] => ofPair(first, second, told, facts);
  // Times of one day are others' to judge.
  const stages = [...pair('begun', 'over'), ...pair('begun', 'seen')].filter(({ offsetMinutes }) => (offsetMinutes ?? 0) <= -720);
  return [...pair('done', 'undone'), ...pair('brought', 'mended'), ...stages].slice(0, 1);
};

const ofPair = (first: Kind, second: Kind, told: readonly Told[], facts: Facts): readonly Finding[] => {
  const made = told.filter(({ step, sentence }) => isOf(first, step, sentence) && !isUnsettled(sentence.text.replace(planned, '')));
  const back = told.filter(({ step, sentence }) => isOf(second, step, sentence) && !isUnsettled(sentence.text));
  return back
    .flatMap((one): readonly Finding[] => {
      const own = made.filter((other) => isOne(other, one, first));
      const [only] = own;
      // What was made more than once may have been taken back between.
      if (only === undefined || own.length > 1 || back.some((other) => other !== one && isOne(only, other, first))) return [];
      const by = gapOf(only.step, one.step, facts);
      return by === null ? [] : [found(only, one, by)];
    })
    .slice(0, 1);
};

const planned = /(?<!\p{L})(?:scheduled|planned|geplante\p{L}*|planifiée?s?|programad[oa]s?)(?!\p{L})/giu;

const stemsOf = ({ text, from, dates }: Sentence): ReadonlySet<string> =>
  stemsIn(dates.reduce((rest, date) => rest.replace(text.slice(date.from - from, date.to - from), ' '), text).replace(madeVerbs, ' '));

const madeVerbs = new RegExp(`(?<!\\p{L})(?:${done}|${undone}|${mended}|around|about)(?!\\p{L})`, 'giu');
const verbs = new RegExp([done, undone, mended, begun, over, seen].join('|'), 'iu');

/** Each day with the only time beside it, and each time without a day. */
const stepsIn = ({ dates, clocks, windows, text, from }: Sentence): readonly Step[] => {
  if (windows.length > 0 || clocks.length + dates.length > 4) return [];
  const ofDates = dates.map((date): Step => {
    const clock = clocks.find((one) => one.date === date && Math.max(one.from - date.to, date.from - one.to) < 14) ?? null;
    const [start, end] = [Math.min(date.from, clock?.from ?? date.from), Math.max(date.to, clock?.to ?? date.to)];
    return { clock, date, from: start, to: end, words: text.slice(start - from, end - from) };
  });
  const bare = clocks.filter((clock) => ofDates.every((step) => step.clock !== clock));
  return [...ofDates, ...bare.map((clock): Step => ({ clock, date: clock.date, from: clock.from, to: clock.to, words: clock.words }))];
};

const isOf = (kind: Kind, { from, to }: Step, sentence: Sentence): boolean => {
  const [lead, rest] = patterns[kind];
  return lead.test(sentence.text.slice(0, from - sentence.from)) || rest.test(sentence.text.slice(to - sentence.from));
};

/** Of the same thing: told first in one sentence or the next with no name, or with two words in common; a beginning may be told behind what followed it. */
const isOne = (made: Told, back: Told, kind: Kind): boolean => {
  if (kind === 'begun') {
    if (made.sentence === back.sentence) return isJoined(made, back);
    return back.at === made.at + 1 && back.sentence.passage === made.sentence.passage && pronoun.test(back.sentence.text);
  }
  if (made.sentence === back.sentence) return made.step.to <= back.step.from;
  if (made.at > back.at) return false;
  const isNext =
    back.at === made.at + 1 && back.sentence.passage.section === made.sentence.passage.section && pronoun.test(back.sentence.text);
  return isNext || shared(made.stems, back.stems) > 1;
};

/** Whether nothing new is named between the two. */
const isJoined = ({ step: one, sentence: { text, from } }: Told, { step: other }: Told): boolean => {
  const between = text.slice(Math.min(one.to, other.to) - from, Math.max(one.from, other.from) - from);
  return one !== other && (between.replace(stageVerbs, ' ').match(/\p{L}+/gu) ?? []).every((word) => small.test(word));
};

const stageVerbs = new RegExp(`(?<!\\p{L})(?:${begun}|${over}|${seen})(?!\\p{L})`, 'giu');
const small =
  /^(?:and|but|then|it|this|he|had|has|was|were|been|only|finally|not|until|on|at|in|by|around|about|und|aber|er|sie|es|wurde|war|hatte|ist|erst|am|um|gegen|uhr|et|mais|elle|il|s|a|avait|été|est|était|le|à|vers|y|pero|se|fue|había|sido|el|las?|utc|gmt|cest|cet)$/iu;

/** How long the second is before the first, in milliseconds; null where it is not, or may not be. */
const gapOf = (made: Step, back: Step, { near }: Facts): number | null => {
  const [[one, ...ways], [other, ...more]] = [datesOf(made.date, near), datesOf(back.date, near)];
  if (ways.length + more.length > 0 || (one === undefined) !== (other === undefined)) return null;
  const days = one === undefined || other === undefined ? null : daysBetween(other, one);
  if (made.clock === null || back.clock === null || (made.clock.meridiem === null) !== (back.clock.meridiem === null))
    return days !== null && days > 0 && days * day < year ? days * day : null;
  const slack = made.clock.approx || back.clock.approx ? 20 * minute : 2 * minute;
  if (one === undefined || other === undefined) {
    const by = -(clockGap(back.clock, made.clock, near)?.real ?? 0);
    return by > slack && by <= farthest ? by : null;
  }
  const isOneZone = made.clock.zone === null || back.clock.zone === null || made.clock.zone === back.clock.zone;
  const by = localMillis(one, made.clock.time) - localMillis(other, back.clock.time);
  return by > (isOneZone ? slack : day) && by < year ? by : null;
};

const found = (made: Told, { step, sentence }: Told, by: number): Finding => ({
  rule: 'milestone-order',
  severity: 'error',
  place: sentence.passage.placeOf(step.words, step.from),
  message: `“${step.words}” is ${showDuration(by as Duration)} before “${made.step.words}”, which it is told to follow.`,
  between: [step.words, made.step.words],
  offsetMinutes: -Math.round(by / minute),
  fix: null,
});
