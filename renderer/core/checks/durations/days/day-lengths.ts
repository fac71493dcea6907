import type { CalendarDate } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { namesImpact, namesPhase } from '../../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { LengthWords, Sentence } from '../../prose/sentence.ts';
import { fits } from '../fits.ts';

const minute = 60_000;
/** Days are only compared with each other. */
const someDay = '2024-06-15' as CalendarDate;
const trouble = '(?:downtime|outage|disruption|interruption|unavailability)';
const between = new RegExp(`^(?: (?:of )?(?:total |complete |full )?${trouble})? on (?:the )?$`, 'iu');

/** "53 minutes on July 15" in one place and "35 minutes of downtime on July 15" in another. */
export const dayLengths = ({ prose, near }: Facts): readonly Finding[] => {
  const claims = prose.flatMap((sentence) => {
    if (!namesImpact(sentence.text) || namesPhase(sentence.text)) return [];
    return isUnsettled(sentence.text) || isElsewhere(sentence.text) ? [] : claimsIn(sentence);
  });
  return claims
    .flatMap((one, at) =>
      claims.slice(at + 1).flatMap((other): readonly Finding[] => {
        const [day] = datesOf(one.date, near ?? someDay);
        if (day === undefined || one.sentence === other.sentence || datesOf(other.date, near ?? someDay)[0] !== day) return [];
        if (fits(one.length, other.length.millis) || fits(other.length, one.length.millis)) return [];
        const message = `The text says “${other.length.words}” in one place and “${one.length.words}” in others for what seems to be one length.`;
        return [
          {
            rule: 'duration-mismatch',
            severity: 'error',
            place: other.sentence.passage.placeOf(other.length.words, other.length.from),
            message,
            between: [other.length.words, one.length.words],
            offsetMinutes: Math.round((other.length.millis - one.length.millis) / minute),
            fix: null,
          },
        ];
      }),
    )
    .slice(0, 1);
};

type Claim = { readonly sentence: Sentence; readonly length: LengthWords; readonly date: Sentence['dates'][number] };

/** Each length with the date directly behind it; none where one day has two of them. */
const claimsIn = (sentence: Sentence): readonly Claim[] => {
  const { text, from, lengths, dates } = sentence;
  const claims = lengths.flatMap((length) =>
    dates.flatMap((date) =>
      between.test(text.slice(length.to - from, Math.max(0, date.from - from))) ? [{ sentence, length, date }] : [],
    ),
  );
  return new Set(claims.map(({ date }) => date.words)).size === claims.length ? claims : [];
};
