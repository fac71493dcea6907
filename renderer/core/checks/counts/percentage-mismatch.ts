import type { FactRule } from '../facts/fact-rule.ts';

const share =
  /(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d+)\s+(?:(?:out\s+)?of|von(?:\s+den)?|sur(?:\s+les)?|de(?:\s+l[ao]s)?)\s+(?:the\s+|our\s+|all\s+|a\s+total\s+of\s+)?(\d{1,3}(?:,\d{3})+|\d+)(?![\d.,%]\d|\s?%)[^.;()%\d]{0,40}\(\s?((?:about|approximately|around|roughly|nearly|almost|over|~)\s?)?(\d{1,3}(?:\.\d{1,2})?)\s?%/giu;

const ofThem =
  /(?<![\d.,:])(\d{1,3}(?:,\d{3})+|\d+)\s+\p{L}+[^.;()%\d]{0,60}(?<![\d.,])(?<part>\d{1,3}(?:,\d{3})+|\d+)\s+of\s+(?:them|these|those|which)(?![\p{L}])[^.;()%\d]{0,20}\(\s?((?:about|approximately|around|roughly|nearly|almost|over|~)\s?)?(\d{1,3}(?:\.\d{1,2})?)\s?%/giu;

/** "120 of 400 servers (25 %)": the share is another. */
export const percentageMismatch: FactRule = (_report, { passages }) =>
  passages.flatMap(({ text, placeOf }) =>
    [...text.matchAll(share), ...text.matchAll(ofThem)].flatMap((match) => {
      const isOfThem = match.groups?.part !== undefined;
      const [words, first = '', second = '', hedge, said = ''] = match;
      const [part, whole] = isOfThem ? [second, first] : [first, second];
      const [some, all] = [Number(part.replaceAll(',', '')), Number(whole.replaceAll(',', ''))];
      if (all === 0 || some > all) return [];
      const actual = (some / all) * 100;
      const leeway = (hedge === undefined ? (said.includes('.') ? 0.11 : 1) : 5) + actual * 0.02;
      if (Math.abs(actual - Number(said)) <= leeway) return [];
      const message = `${some} of ${all} is ${actual.toFixed(1)} %, not ${said} %.`;
      const between = [`${part} of ${whole}`, `${said}%`] as const;
      return [
        { rule: 'percentage-mismatch', severity: 'warning', place: placeOf(words, match.index), message, between, fix: null },
      ] as const;
    }),
  );
