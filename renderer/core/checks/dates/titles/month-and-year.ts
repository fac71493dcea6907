import { monthNamed } from '../../../time/dates/date-names.ts';
import type { Facts } from '../../facts/facts.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { DateWords, Sentence } from '../../prose/sentence.ts';

const monthAndYear = /(?<![\d.,-] ?|\p{L})(\p{L}{3,10})\.?,? (?:de |del )?(20\d\d)(?!\d)/gu;
const bracketed = /[([](\p{L}{3,10})\.?,? (?:de |del )?(20\d\d)[)\]]/gu;

/** So many dates in one month are no chance. */
const fewest = 2;

/** "March 2024" in the title or in a line over dates that are all of another month. */
export const monthsAndYears = (facts: Facts): readonly Finding[] => {
  const { sentences } = facts;
  return sentences
    .flatMap((sentence, at): readonly Finding[] => {
      const { passage, text, words } = sentence;
      const isLine = passage.raw.trim() === words && words.length < 100 && /[^.!?:]$/u.test(words);
      if (!isLine || passage.source === 'event' || passage.source === 'item' || isElsewhere(text) || isUnsettled(text)) return [];
      const named = [...text.matchAll(passage.source === 'body' ? bracketed : monthAndYear)].flatMap((match) => {
        const month = monthNamed(match[1] ?? '');
        return month === null ? [] : [{ month, year: Number(match[2]), words: match[0].replace(/^[([]|[)\]]$/gu, ''), at: match.index }];
      });
      const [only, ...others] = named;
      if (only === undefined || others.length > 0 || sentence.dates.length > 0) return [];
      // A month that the text names again is no slip of the hand: "the July 2022 release", summed up in August.
      if (sentences.some((other) => other !== sentence && other.text.includes(only.words))) return [];
      const written = below(sentences, at);
      const told =
        written.length > 0 || passage.source !== 'title' || !/^[^\p{L}\d]*$/u.test(text.slice(only.at + only.words.length))
          ? written
          : ofEntries(facts);
      const months = new Set(told.map(({ candidates }) => candidates.map(({ month }) => month).join()));
      const [first] = told;
      const [candidate, ...ways] = first?.candidates ?? [];
      if (first === undefined || candidate === undefined || ways.length > 0 || told.length < fewest || months.size > 1) return [];
      const isYear = candidate.year !== null && candidate.year !== only.year;
      if (candidate.month === only.month && !isYear) return [];
      // What happened at the end of a month may be told in the next one.
      if ((candidate.month % 12) + 1 === only.month && told.some(({ candidates }) => (candidates[0]?.day ?? 0) > 20)) return [];
      return [
        {
          rule: 'date-mismatch',
          severity: 'warning',
          place: passage.placeOf(only.words, sentence.from + text.slice(only.at).indexOf(only.words) + only.at),
          message: `“${only.words}” stands over dates of another month: “${first.words}”.`,
          between: [only.words, first.words],
          fix: null,
        },
      ];
    })
    .slice(0, 1);
};

/** The days of a timeline, where no sentence tells one. */
const ofEntries = ({ moments, assumedDate }: Facts): readonly DateWords[] =>
  assumedDate !== null
    ? []
    : moments.flatMap(({ when: { date }, part, words }) => {
        const [year, month, day] = (date ?? '').split('-').map(Number);
        if (year === undefined || month === undefined || day === undefined || part === 'mentioned') return [];
        return [{ words, from: 0, to: 0, weekday: null, candidates: [{ order: 'named', year, month, day }] }];
      });

/** The dates below a line: to the next heading below a heading or a line, and all of them below the title. */
const below = (sentences: readonly Sentence[], at: number): readonly DateWords[] => {
  const isTitle = sentences[at]?.passage.source === 'title';
  const isHeading = sentences[at]?.passage.source === 'heading';
  const rest = sentences.slice(at + 1).filter(({ passage: { source } }) => source !== 'item');
  const next = isTitle
    ? -1
    : rest.findIndex(({ passage, words }) => (isHeading && passage.source === 'heading') || /[([]\p{L}{3,10} 20\d\d[)\]]$/u.test(words));
  return (next < 0 ? rest : rest.slice(0, next)).flatMap(({ dates }) => dates);
};
