import { subjectStems } from '../../counts/twice/subject-stems.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';

/** What files and titles of reports are called, whatever happened. */
const generic = subjectStems(
  'incident incidents report reports retro retrospective postmortem post mortem review analysis outage outages issue issues problem problems failure failures error errors down downtime available unavailable unavailability broken showing working slow degraded degradation disruption service services system website web site page root cause summary readme index draft final public internal störung ausfall bericht vorfall incident panne rapport caída informe incidente',
);

/** A title that tells of something the text never speaks of, where the words of the file's name all stand in it: it was left from another report. */
export const otherTitle = (facts: Facts): readonly Finding[] => {
  const { report, passages, context } = facts;
  const { title } = report.details;
  const name = (context.fileName ?? '').replace(/\.\w{2,5}$/u, '');
  const named = own(name.replace(/[\d_.-]+/gu, ' '));
  const titled = own(title);
  if (named.length < 2 || titled.length === 0) return [];
  if (titled.some((stem) => squeezed(name).includes(stem)) || named.some((stem) => squeezed(title).includes(stem))) return [];
  const text = passages.flatMap(({ raw, source }) => (source === 'title' || isHead.test(raw) ? [] : [raw])).join('\n');
  if (titled.some((stem) => squeezed(text).includes(stem))) return [];
  const counts = new Map<string, number>();
  for (const word of text.match(/\p{L}{3,}/gu) ?? [])
    for (const stem of subjectStems(word)) if (named.includes(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  // One word may be missing for another that means the same; two that are missing beside a name that is told over and over are not.
  const isTold = Math.max(0, ...counts.values()) >= often && counts.size * 2 >= named.length;
  if (!isTold || (titled.length === 1 && (counts.size < 2 || counts.size < named.length))) return [];
  return [
    {
      rule: 'title-vs-filename-date',
      severity: 'warning',
      place: { kind: 'details', field: 'title' },
      message: `The title “${title}” speaks of something else than the file’s name “${context.fileName ?? ''}” and the text.`,
      between: [title, context.fileName ?? ''],
      fix: null,
    },
  ];
};

/** Keys of a page's head, which repeat its title or its name. */
const isHead = /^\s*(?:title|slug|permalink|url|path|alias(?:es)?|description|excerpt|redirect_from)\s*:/iu;

const often = 3;

/** The letters alone, so that “log in” and “login” are one. */
const squeezed = (words: string): string => words.toLowerCase().replace(/\P{L}/gu, '');

const own = (words: string): readonly string[] => [...subjectStems(words)].filter((stem) => !generic.has(stem));
