import { showDuration } from '../../../time/lengths/duration.ts';
import { localMillis } from '../../../time/local-time.ts';
import type { CalendarDate, Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { offsetsOf } from '../../facts/moments/offsets-of.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';

/** What a field's name says of its moment, by the last word that does. */
type Stage = 'begin' | 'seen' | 'known' | 'over' | 'opened' | 'closed' | 'deployed' | 'undone';

const of =
  '(?:(?:date(?: and time)?|time|zeit(?:punkt)?|uhrzeit|datum|moment|heure|hora|fecha|data)(?: (?:of|der|des|de(?: la)?|du|da))? )?';
const at = '(?: (?:date(?: and time)?|time|timestamp|zeit(?:punkt)?|at|on|um|am|le|à|el|a las?|em|às))?(?:\\s?[(（][^)）]{1,12}[)）])?';
const named = (words: string): RegExp => new RegExp(`^${of}(?:${words})${at}$`, 'iu');
const stages: readonly (readonly [Stage, RegExp])[] = [
  [
    'begin',
    named(
      '(?:(?:incident|outage|impact|event|issue|disruption|störung|ausfall)s? )?(?:start(?:ed)?|began|beginning|onset|beginn|début|in[ií]cio)|(?:störungs|ausfall)beginn',
    ),
  ],
  [
    'seen',
    named(
      '(?:first |initial )?(?:detect(?:ed|ion)|discover(?:ed|y)|noticed|seen|observed)|(?:first |erster |première |primera |primeiro )(?:alert[ae]?|alarm[ae]?)|(?:first )?alert (?:fired|raised|triggered)|alerted|(?:on ?call )?paged|first (?:customer |user )?report|erste meldung|premier signalement|primer aviso|(?:first |the )?(?:failures?|faults?|errors?|issues?|outages?|problems?|incidents?) (?:was |were )?(?:detected|noticed|seen|observed|discovered)|(?:störung|ausfall|fehler|problem) (?:erkannt|bemerkt|entdeckt)|(?:zuerst )?(?:erkannt|erkennung|entdeckt|entdeckung|bemerkt|gesehen)|(?:panne|incident|problème) (?:détectée?|constatée?)|(?:première )?(?:détection|détectée?|découverte?|constatée?)|(?:fallo|incidente|problema) detectado|(?:primera )?detecci[oó]n|detectad[oa]|descubiert[oa]|visto por primera vez|(?:primeira )?detecção|primeiro visto|vist[oa] pela primeira vez',
    ),
  ],
  ['known', named('acknowledged|acknowledge?ment|bestätigt|bestätigung|pris(?:e)? en compte|reconocid[oa]')],
  ['opened', named('(?:incident|ticket|case|issue) (?:opened|created|raised)')],
  ['closed', named('(?:incident|ticket|case|issue) closed')],
  ['deployed', named('(?:change |release )?(?:deployed|released|rolled out)|ausgerollt|déployée?|desplegad[oa]')],
  ['undone', named('(?:change )?(?:rolled back|reverted)|rollback|zurückgerollt|retour arrière|revertid[oa]')],
  [
    'over',
    named(
      '(?!last )(?:\\p{L}+[ -]){0,3}(?:restored|recovered|resumed|mitigated|resolved|(?:fully )?operational|wiederhergestellt|behoben|rétabli[es]*|restablecid[oa]s?)|(?:incident|outage|impact|event|issue|disruption) ended(?= at$)|(?:full |service |complete )?(?:recovery|resolution|restoration|mitigation)|fixed|behebung|entstört|(?:störungs|ausfall)ende|lösung|gelöst|wiederherstellung|entstörung|résolue?|résolution|rétablissement|resuelt[oa]|resolución|restablecimiento|recuperación|solucionad[oa]|resolvid[oa]|resolução|recuperação',
    ),
  ],
];
const shape = /^\s*(?:[-*•]\s*)?(\p{L}[\p{L} ()（）'’-]{2,40}?)(?:\s*[:：|]|(?<=\s(?:at|um|à|a las?)))\s*(?=[\p{L}]{0,9}\W{0,2}\d)/u;
const rough = /[~≈]|(?<!\p{L})(?:about|around|approx\p{L}*|circa|ca|etwa|gegen|environ|vers|hacia)(?!\p{L})/iu;
const farthest = 45 * 86_400_000;
/** Without days, what goes back further than this is the next day's. */
const sameDay = 4 * 3_600_000;
/** Where no day is told, times are compared on one. */
const anyDay = '2024-06-15' as CalendarDate;

type Field = {
  readonly stage: Stage;
  readonly name: string;
  readonly sentence: Sentence;
  readonly clock: ClockWords;
  readonly at: number;
  readonly isDated: boolean;
};

/** Fields of a head or a table that tell steps in words of their own, "Failure detected | …", "Monitoring restored | …": one that is before the beginning, or over before it was seen. */
export const fieldOrder = ({ sentences, near }: Facts): readonly Finding[] => {
  const fields = sentences.flatMap((sentence) => fieldOf(sentence, near));
  const before = (earlier: Stage, later: Stage): readonly Finding[] => {
    const own = fields.filter(({ stage }) => stage === earlier);
    const [first] = own.toSorted((a, b) => a.at - b.at);
    // Where several of a name are told, each may be of another part.
    if (first === undefined || new Set(own.map(({ name, isDated }) => `${name} ${isDated === first.isDated}`)).size < own.length) return [];
    const early = fields.find(
      (field) => field.stage === later && field.isDated === first.isDated && areOneClock(field, first) && field.at < first.at,
    );
    if (early === undefined || first.at - early.at > (first.isDated ? farthest : sameDay)) return [];
    return [found(early, first)];
  };
  return [
    ...before('begin', 'seen'),
    ...before('begin', 'over'),
    ...before('seen', 'over'),
    ...before('begin', 'known'),
    ...before('seen', 'known'),
    ...before('opened', 'closed'),
    ...before('deployed', 'undone'),
  ].slice(0, 1);
};

/** In one zone, or each in one that is named: instants are compared. */
const areOneClock = (a: Field, b: Field): boolean => (a.clock.zone === null) === (b.clock.zone === null);

const fieldOf = (sentence: Sentence, near: Facts['near']): readonly Field[] => {
  const { text, clocks, passage, windows } = sentence;
  const [clock, ...others] = clocks;
  if (clock === undefined || others.length + windows.length > 0 || clock.approx || rough.test(text) || passage.source === 'event')
    return [];
  const name =
    shape
      .exec(text)?.[1]
      ?.trim()
      .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ') ?? '';
  const stage = stages.find(([, pattern]) => pattern.test(name))?.[0];
  const isDated = clock.date !== null;
  const [date, ...ways] = stage === undefined ? [] : isDated ? datesOf(clock.date, near) : [anyDay];
  if (stage === undefined || date === undefined || ways.length > 0) return [];
  // "11:30" and "1:15" may be of either half.
  if (!isDated && clock.meridiem === null && /^[1-9][:.]/u.test(clock.words)) return [];
  const [offset, ...more] = clock.zone === null ? [0] : offsetsOf(clock.zone, date, clock.time);
  if (offset === undefined || more.length > 0) return [];
  return [{ stage, name, sentence, clock, at: localMillis(date, clock.time) - offset * 60_000, isDated }];
};

const found = ({ sentence, clock, at }: Field, first: Field): Finding => ({
  rule: 'milestone-order',
  severity: 'error',
  place: sentence.passage.placeOf(clock.words, clock.from),
  message: `“${sentence.words}” is ${showDuration((first.at - at) as Duration)} before “${first.sentence.words}”.`,
  between: [sentence.words, first.sentence.words],
  offsetMinutes: -Math.round((first.at - at) / 60_000),
  fix: null,
});
