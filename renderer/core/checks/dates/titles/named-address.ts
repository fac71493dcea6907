import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';

const key = /^\s*(?:permalink|slug|url|path|id)\s*:\s*(?<value>\S.*)$/iu;
const digits = /(?<!\d)\d{9}(?!\d)/u;

/** "permalink: /220240610-outage" on a page whose file is named after 2024-06-10: its date with a digit too many. */
export const namedAddress = ({ passages, context }: Facts): readonly Finding[] => {
  const name = context.fileName ?? '';
  const [, year = '', month = '', day = ''] = /(?<!\d)(20\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/u.exec(name) ?? [];
  const named = `${year}${month}${day}`;
  if (named === '') return [];
  return passages
    .flatMap((passage): readonly Finding[] => {
      const value = key.exec(passage.raw)?.groups?.value ?? '';
      const [row] = digits.exec(value) ?? [];
      if (row === undefined || ![...row].some((_digit, at) => row.slice(0, at) + row.slice(at + 1) === named)) return [];
      return [
        {
          rule: 'title-vs-filename-date',
          severity: 'warning',
          place: passage.placeOf(row, passage.raw.indexOf(row)),
          message: `“${row}” is the date in the file’s name “${name}” with a digit too many.`,
          between: [value.trim(), name],
          fix: null,
        },
      ];
    })
    .slice(0, 1);
};
