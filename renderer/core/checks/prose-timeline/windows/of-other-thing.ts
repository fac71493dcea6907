import { fits } from '../../durations/fits.ts';
import type { Facts } from '../../facts/facts.ts';
import { offBy } from '../../facts/moments/off-by.ts';
import { spanOf } from '../../facts/moments/window-span.ts';
import { shared, stemsIn } from '../../facts/words/stems.ts';
import type { Sentence, WindowWords } from '../../prose/sentence.ts';
import { clockGap } from '../moments/clock-gap.ts';

type Told = { readonly window: WindowWords; readonly sentence: Sentence };

/** Whoever tells of these tells of the whole. */
const whole =
  /(?<!\p{L})(?:it|we|they|this|that|which|all|every\p{L}*|nobody|outage|incident|disruption|interruption|downtime|impact|effects?|failures?|trouble|issues?|problems?|degradation|errors?|latency|site|website|services?|systems?|platform|app|application|users?|customers?|clients?|people|visitors?|passengers?|members?|traffic|requests?|production|störung|\p{L}*ausfall|unterbrechung|vorfall|fehler|probleme?|dienste?|systeme?|kund\p{L}+|nutzer\p{L}*|panne|coupure|incident|service|clients|utilisateurs|caída|corte|interrupción|incidente|servicio|clientes|usuarios)(?!\p{L})/iu;
const verb =
  /(?<!\p{L})(?:was|were|had|is|are|could|remained|stayed|went|became|lasted|stopped|broke|stood|ran|fell|took|saw|came|\p{L}{3,}ed|war(?:en)?|wurden?|konnten?|hatten?|fiel(?:en)?|stand(?:en)?|lief(?:en)?|blieb(?:en)?|étai(?:t|ent)|a|ont|estuvo|estuvieron|estaba|fue(?:ron)?)(?!\p{L})/iu;
const cut = /[;:()]|,\s|\s(?:and|but|while|whereas|und|aber|während|et|mais|tandis que|y|pero|mientras)\s/iu;
/** "A little longer", "of that", as of what went on beside the whole or within it. */
const beside =
  /(?<!\p{L})(?:(?:(?:a (?:little|bit)|somewhat|slightly|even|much|still) )?(?:longer|shorter)(?! than)|of (?:that|these|this|those|which)|(?:etwas|noch|deutlich) (?:länger|kürzer)|davon|darunter|plus longtemps|dont|más tiempo)(?!\p{L})/iu;
/** What is measured up to a step of the story: "time to detect: 4 minutes (08:07 to 08:11)". */
const measured =
  /(?<!\p{L})(?:time (?:to|until|till|before)|until|till|detect\p{L}*|noti(?:ce|fy|fi)\p{L}*|respon\p{L}*|acknowledg\p{L}*|erkenn\p{L}*|erkannt|bemerkt|reaktion\p{L}*|zeit bis|bis zu[rm]|détect\p{L}*|detec\p{L}*)(?!\p{L})/iu;

/** Whether a range is plainly of something else than the whole trouble: measured up to a step, told as longer or a part, or of a subject of its own beside another range with the same start or end. */
export const isWindowOfOther = (window: WindowWords, sentence: Sentence, facts: Facts): boolean => {
  const own = { window, sentence };
  if (isMeasured(own, facts) || beside.test(clauseOf(own))) return true;
  return facts.prose.some((other) =>
    other.windows.some((twin) => {
      if (twin === window) return false;
      if (other === sentence)
        return !isSameMoment(own, twin) && !adjoins(window, twin, facts) && (sharesEnd(window, twin, facts) || isInTimeline(twin, facts));
      return haveOtherSubjects(own, { window: twin, sentence: other }) && sharesEnd(window, twin, facts);
    }),
  );
};

/** Whether two ranges are told of two things. */
export const areOfTwoThings = (one: Told, other: Told, facts: Facts): boolean =>
  isMeasured(one, facts) ||
  isMeasured(other, facts) ||
  beside.test(clauseOf(one)) ||
  beside.test(clauseOf(other)) ||
  haveOtherSubjects(one, other);

const sharesEnd = (a: WindowWords, b: WindowWords, { near }: Facts): boolean => {
  const [starts, ends] = [clockGap(a.start, b.start, near)?.real, clockGap(a.end, b.end, near)?.real];
  return (starts === 0) !== (ends === 0);
};

/** "Between 8:02 and 8:40 all were late; from 8:40 to 9:25 only some": one part of the trouble after the other. */
const adjoins = (a: WindowWords, b: WindowWords, { near }: Facts): boolean =>
  clockGap(a.end, b.start, near)?.real === 0 || clockGap(a.start, b.end, near)?.real === 0;

const isInTimeline = ({ start, end }: WindowWords, { moments, near }: Facts): boolean =>
  [start, end].every((clock) => moments.some((moment) => Math.abs(offBy(clock, moment, near) ?? minute * 9) <= minute));

const minute = 60_000;

const isSameMoment = ({ window, sentence }: Told, twin: WindowWords): boolean =>
  sentence.same.some(({ second }) => [window.start, window.end, twin.start, twin.end].some((clock) => clock.from === second.from));

const isMeasured = ({ window, sentence }: Told, { near }: Facts): boolean => {
  const { text, from, lengths } = sentence;
  const lead = text.slice(0, window.from - from);
  const length = lengths.findLast(({ to }) => to <= window.from);
  if (length === undefined || !measured.test(lead.slice(0, length.from - from))) return false;
  if (!/^\s*[(,–—-]\s*(?:from |von |de )?$/iu.test(lead.slice(length.to - from))) return false;
  return spanOf(window, near).lengths.some((span) => fits(length, span));
};

/** The clause of a range, or the one before where nothing is said in it. */
const clauseOf = ({ window, sentence: { text, from } }: Told): string => {
  const clauses = text.slice(0, window.from - from).split(cut);
  const lead = clauses.findLast((words) => /\p{L}{4,}/u.test(words.replace(/(?:from|between|von|zwischen|entre|desde)\s*$/iu, '')));
  return lead ?? text.slice(window.to - from).split(cut)[0] ?? '';
};

const subjects = new WeakMap<WindowWords, ReadonlySet<string>>();

/** What the clause of a range tells of; worked out once, since each range is held against all others. */
const subjectOf = (told: Told): ReadonlySet<string> => {
  const known = subjects.get(told.window) ?? wordsBeforeVerb(told);
  subjects.set(told.window, known);
  return known;
};

/** The words of a clause before its verb. */
const wordsBeforeVerb = (told: Told): ReadonlySet<string> => {
  const clause = clauseOf(told);
  const at = clause.search(verb);
  const words = at > 0 && /\p{L}{3,}/u.test(clause.slice(0, at)) ? clause.slice(0, at) : at < 0 ? clause : '';
  return whole.test(words.replace(/ (?:of|in|at|to|from|for|with|von|in|bei|de|en) .*$/iu, '')) ? new Set() : stemsIn(words);
};

const haveOtherSubjects = (one: Told, other: Told): boolean => {
  const [own, theirs] = [subjectOf(one), subjectOf(other)];
  return own.size > 0 && theirs.size > 0 && shared(own, theirs) === 0;
};
