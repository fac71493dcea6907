import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withChipWords } from '../../../../renderer/core/chips/reviewed-text.ts';
import { blankReport } from '../../../../renderer/core/report/blank.ts';
import { newEvent } from '../../../../renderer/core/report/new-event.ts';
import type { Report, TimelineEvent } from '../../../../renderer/core/report/report.ts';
import { compareReports, isSameReport } from '../../../../renderer/core/review/compare/compare-reports.ts';
import type { Block } from '../../../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { readWhen } from '../../../../renderer/core/time/words/read-when.ts';
import { id } from '../threads.ts';

const event = (name: string, time: string, text: string): TimelineEvent => {
  const read = readWhen(`10 June 2026 ${time} UTC`, { date: null, zone: null, previous: null });
  if (read.kind === 'unread') throw new Error(read.reason);
  return { ...newEvent(read.when, text), id: id(name), rank: name };
};
const withText = (...blocks: readonly Block[]): Report => ({ ...blankReport, body: { type: 'doc', content: blocks } });
const p = (text: string): Block => textBlock('p', text);
/** As people mark it: [-gone-], [+new+], ~other form~, !other readers!. */
const marks = { same: ['', ''], gone: ['[-', '-]'], new: ['[+', '+]'], format: ['~', '~'], audience: ['!', '!'] } as const;
const mark = ({ kind, text }: { readonly kind: keyof typeof marks; readonly text: string }): string => marks[kind].join(text);
const marked = (before: Report, after: Report): readonly string[] =>
  compareReports(before, after).lines.map((line) => (line.kind === 'changed' ? line.parts.map(mark).join('') : mark(line)));

describe('compareReports', () => {
  it('marks a rewritten line word by word, and whole lines that came or went', () => {
    const before = withText(p('The service was slow.'), p('Old.'), p('Customers were told at noon.'));
    const after = withText(p('The service was down.'), p('Customers were told at noon.'), p('New.'));
    expect(marked(before, after)).toEqual(['The service was [-slow-][+down+].', '[-Old.-]', 'Customers were told at noon.', '[+New.+]']);
  });

  it('finds the line that was rewritten behind one that was put in', () => {
    const before = withText(p('The service was slow for an hour.'));
    const after = withText(p('A summary comes first now.'), p('The service was slow for two hours.'));
    expect(marked(before, after)).toEqual(['[+A summary comes first now.+]', 'The service was slow for [-an hour-][+two hours+].']);
  });

  it('says of a line with the same words that it looks otherwise, or is for somebody else', () => {
    const secret = [{ ...run('Lyon failed.'), marks: [{ type: 'private', attrs: { to: 'internal' } }] }] as const;
    expect(marked(withText(textBlock('p', secret)), withText(p('Lyon failed.')))).toEqual(['!Lyon failed.!']);
    expect(
      marked(withText({ ...p('Lyon failed.'), attrs: { kind: 'p', visibility: 'internal' } } as Block), withText(p('Lyon failed.'))),
    ).toEqual(['!Lyon failed.!']);
    expect(marked(withText(textBlock('h2', 'Causes')), withText(p('Causes')))).toEqual(['~Causes~']);
  });

  it('says nothing of a footnote whose line was rewritten', () => {
    const noted = (text: string): Report => withText(textBlock('p', [run(text), { type: 'footnote', attrs: { text: 'By the log.' } }]));
    expect(marked(noted('It was slow.'), noted('It was down.'))).toEqual(['It was [-slow-][+down+].', 'By the log.']);
  });

  it('names blocks of data that came or went', () => {
    const chart: Block = { type: 'structured', attrs: { block: 'timeline-chart' } };
    expect(marked(withText(p('a')), withText(p('a'), chart))).toEqual(['a', '[+[timeline-chart]+]']);
  });

  it('shows what the author sees of a chip, when its data has changed', () => {
    const chip = { type: 'chip', attrs: { of: 'event', key: 'e1', format: 'time', zone: 'entered' } } as const;
    const at = (time: string): Report =>
      withChipWords({ ...withText(textBlock('p', [run('At '), chip])), events: [event('e1', time, 'Slow')] });
    expect(marked(at('14:05'), at('14:15'))).toEqual(['At [-14:05-][+14:15+] UTC']);
  });

  it('names events that came, went and changed, with their fields', () => {
    const before: Report = { ...blankReport, events: [event('a', '14:05', 'Slow'), event('b', '14:10', 'Call')] };
    const after: Report = { ...blankReport, events: [event('a', '14:15', 'Slow'), event('c', '14:20', 'Mail')] };
    const { items } = compareReports(before, after);
    expect(items.map(({ kind, list, text }) => [kind, list, text])).toEqual([
      ['gone', 'events', 'Call'],
      ['changed', 'events', 'Slow'],
      ['new', 'events', 'Mail'],
    ]);
    expect(items[1]?.fields).toEqual([
      {
        field: 'when',
        parts: [
          { kind: 'same', text: '2026-06-10 ' },
          { kind: 'gone', text: '14:05' },
          { kind: 'new', text: '14:15' },
          { kind: 'same', text: ' UTC' },
        ],
      },
    ]);
  });

  it('names details that changed', () => {
    const after = { ...blankReport, details: { ...blankReport.details, title: 'Outage', services: ['Mail', 'Shop'] } };
    expect(compareReports(blankReport, after).details.map(({ field, parts }) => [field, parts.map(({ text }) => text).join('')])).toEqual([
      ['title', 'Outage'],
      ['services', 'Mail, Shop'],
    ]);
  });

  it('finds nothing between a report and itself, whatever is in it, and gives both texts back', () => {
    const lines = fc.array(fc.constantFrom('a b c', 'b c d', 'a', 'The service was slow.', 'The service was down.'), { maxLength: 8 });
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        const [before, after] = [withText(...a.map(p)), withText(...b.map(p))];
        expect(isSameReport(compareReports(before, before))).toBe(true);
        const said = (wanted: 'gone' | 'new'): readonly string[] =>
          compareReports(before, after).lines.flatMap((line): readonly string[] => {
            if (line.kind !== 'changed') return line.kind === wanted || line.kind === 'same' || line.kind === 'format' ? [line.text] : [];
            return [
              line.parts
                .filter(({ kind }) => kind === wanted || kind === 'same')
                .map(({ text }) => text)
                .join(''),
            ];
          });
        expect(said('gone')).toEqual(a);
        expect(said('new')).toEqual(b);
      }),
    );
  });
});
