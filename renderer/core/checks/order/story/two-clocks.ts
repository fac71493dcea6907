import type { TimelineEvent } from '../../../report/report.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';

const twelve = /^\W{0,3}\(\s*(\d{1,2})[:.](\d\d)\s*([ap])\.?m\.?\s*\)/iu;

/** "15:49 (4:49PM)" in a list whose other entries say one time on both clocks. */
export const twoClocks = ({ report: { events } }: Facts): readonly Finding[] => {
  const told = events.flatMap((event) => pairOf(event));
  const odd = told.filter(({ by }) => by !== 0);
  const [only, ...others] = odd;
  if (only === undefined || others.length > 0 || told.length < 3) return [];
  const { event, words } = only;
  const message = `“${event.when.entered}” and “${words}” are two times, where the other entries say one time on both clocks.`;
  return [
    {
      rule: 'am-pm-mismatch',
      severity: 'error',
      place: { kind: 'event', id: event.id },
      message,
      between: [words, event.when.entered],
      fix: null,
    },
  ];
};

const pairOf = (event: TimelineEvent): readonly { readonly event: TimelineEvent; readonly words: string; readonly by: number }[] => {
  const { time, entered } = event.when;
  const [words, hour, minutes, half] = twelve.exec(event.text) ?? [];
  if (time === null || words === undefined || /[ap]\.?m/iu.test(entered)) return [];
  const shown = ((Number(hour) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0)) * 60 + Number(minutes);
  const own = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return [{ event, words: words.replace(/^\W*\(|\)$/gu, ''), by: shown - own }];
};
