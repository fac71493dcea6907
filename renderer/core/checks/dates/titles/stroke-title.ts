import { showDate } from '../../../time/shown/show-date.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import type { Finding } from '../../finding.ts';
import { strokeOrder } from '../../head/date-order.ts';

const stroke = /(?<![\d/.\p{L}])(\d{1,2})\/(\d{1,2})(?![\d/%]|\.\d| of(?!\p{L}))/u;
const trouble =
  /(?<!\p{L})(?:outages?|incidents?|disruptions?|degrad\p{L}+|downtime|delays?|failures?|issues?|problems?|post-?mortem|rca|ausfall|störung|panne|incidente|caída)(?!\p{L})/iu;

/** "4/27 Transaction delays post-mortem" over a text of 26 April alone: the month is the text's, and its day is not. */
export const strokeTitles = ({ report, sentences, passages, near, eventDates }: Facts): readonly Finding[] => {
  const { title } = report.details;
  const [words, one, other] = stroke.exec(title) ?? [];
  if (
    words === undefined ||
    words === '24/7' ||
    !trouble.test(title) ||
    sentences.some(({ passage, dates }) => passage.source === 'title' && dates.length > 0)
  )
    return [];
  const told = sentences.flatMap(({ dates }) => dates);
  const days = [...new Set([...eventDates, ...told.flatMap((date) => datesOf(date, near))])];
  const [day, ...more] = days;
  if (day === undefined || more.length > 0) return [];
  const [month, own] = [Number(day.slice(5, 7)), Number(day.slice(8))];
  const order = strokeOrder({ passages, report });
  const ways = (
    [
      ['month', Number(one), Number(other)],
      ['day', Number(other), Number(one)],
    ] as const
  ).filter(([first, named, number]) => (order === null || order === first) && named >= 1 && named <= 12 && number >= 1 && number <= 31);
  // In one of the two orders it may be the text's day.
  if (ways.length === 0 || ways.some(([, named, number]) => named === month && number === own)) return [];
  if (!ways.some(([, named, number]) => named === month && Math.abs(number - own) <= 10)) return [];
  return [
    {
      rule: 'title-vs-timeline-date',
      severity: 'error',
      place: { kind: 'details', field: 'title' },
      message: `The title says “${words}”, the text ${showDate(day, 'en', 'medium')}.`,
      between: [words, told[0]?.words ?? day],
      fix: null,
    },
  ];
};
