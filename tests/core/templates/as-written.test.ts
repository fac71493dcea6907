import { describe, expect, it } from 'vitest';
import type { Report } from '../../../renderer/core/report/report.ts';
import { parseRichText } from '../../../renderer/core/rich-text/parse-rich-text.ts';
import type { Block } from '../../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { asWritten, headingsOf, mayBeOtherwiseWritten } from '../../../renderer/core/templates/as-written.ts';
import { missingParts } from '../../../renderer/core/templates/missing-parts.ts';
import { reportFromTemplate } from '../../../renderer/core/templates/report-from-template.ts';
import { languages } from '../../../renderer/core/time/shown/language.ts';
import { builtInTemplate, englishTemplates } from '../../support/templates.ts';

/** Headings that were made for no section. */
const named = (...words: readonly string[]) => words.map((one) => ({ words: one, part: '' }));
/** A draft of before, whose headings know no section. */
const untied = (report: Report): Report => ({
  ...report,
  body: {
    ...report.body,
    content: report.body.content.map((block) => {
      if (block.type !== 'paragraph') return block;
      const { part: _, ...attrs } = block.attrs;
      return { ...block, attrs };
    }),
  },
});

const others = (id: string, language: string) => languages.filter((one) => one !== language).map((one) => builtInTemplate(id, one));

describe.each(languages.flatMap((from) => languages.filter((to) => to !== from).map((to) => [from, to] as const)))(
  'a draft that was begun in %s and set to %s',
  (from, to) => {
    it.each(englishTemplates.map(({ id }) => id))('keeps the sections of %s', (id) => {
      const draft = untied(reportFromTemplate(builtInTemplate(id, from)));
      const wanted = builtInTemplate(id, to);
      const template = asWritten(wanted, others(id, to), headingsOf(draft.body));
      expect(missingParts(draft, template).filter(({ kind }) => kind === 'section-missing')).toEqual([]);
      expect(template.sections.map(({ help }) => help)).toEqual(wanted.sections.map(({ help }) => help));
      expect(mayBeOtherwiseWritten(wanted, headingsOf(draft.body))).toBe(true);
    });
  },
);

describe('asWritten', () => {
  const notice = builtInTemplate('customer-notice', 'de');

  it('goes by each heading alone, so that a draft may be half translated', () => {
    const headings = named('zusammenfassung', 'impact', 'chronologie');
    const template = asWritten(notice, others('customer-notice', 'de'), headings);
    expect(template.sections.slice(0, 4).map(({ heading }) => heading)).toEqual(['Zusammenfassung', 'Impact', 'Chronologie', 'Ursache']);
  });

  it('takes no heading that is one of its own for another section', () => {
    const template = asWritten(
      { ...notice, sections: notice.sections.slice(0, 2).map((section, at) => ({ ...section, heading: ['Ursache', 'Impact'][at] ?? '' })) },
      [{ ...notice, sections: notice.sections.slice(0, 2).map((section) => ({ ...section, heading: 'Impact' })) }],
      named('impact'),
    );
    expect(template.sections.map(({ heading }) => heading)).toEqual(['Ursache', 'Impact']);
  });

  it('is the very same template where all is in its own words', () => {
    expect(asWritten(notice, others('customer-notice', 'de'), headingsOf(reportFromTemplate(notice).body))).toBe(notice);
  });
});

describe('a heading that was made for a section', () => {
  const notice = builtInTemplate('customer-notice', 'de');
  const filled = (change: (blocks: readonly Block[]) => readonly Block[]): Report => {
    const made = reportFromTemplate(notice);
    const written = made.body.content.map((block) =>
      block.type === 'paragraph' && block.attrs.kind === 'p' ? textBlock('p', 'Es war langsam.') : block,
    );
    return { ...made, body: parseRichText(JSON.parse(JSON.stringify({ type: 'doc', content: change(written) }))) };
  };
  const lacking = (made: Report) =>
    missingParts(made, asWritten(notice, others('customer-notice', 'de'), headingsOf(made.body))).filter(({ kind }) =>
      kind.startsWith('section'),
    );
  const named = (words: string) => (block: Block) =>
    block.type === 'paragraph' && block.attrs.part === 'summary' ? { ...block, content: [run(words)] } : block;

  it('is that section’s whatever it is called, and wherever it is moved', () => {
    expect(lacking(filled((blocks) => blocks.map(named('1. Kurz gesagt'))))).toEqual(lacking(filled((blocks) => blocks)));
    expect(
      lacking(
        filled(([heading, line, ...rest]) => [
          ...rest,
          ...[heading, line].flatMap((one) => (one === undefined ? [] : [named('Kurz')(one)])),
        ]),
      ),
    ).toEqual(lacking(filled((blocks) => blocks)));
  });

  it('is missing when it is taken out, and empty when nothing is left below it', () => {
    expect(lacking(filled((blocks) => blocks.slice(2)))).toContainEqual({ kind: 'section-missing', heading: 'Zusammenfassung' });
    const emptied = filled((blocks) => [...blocks.slice(0, 1).map(named('Kurz gesagt')), textBlock('p', ''), ...blocks.slice(2)]);
    expect(lacking(emptied)).toContainEqual({ kind: 'section-empty', heading: 'Kurz gesagt', block: 0 });
  });

  it('keeps its help, in each language that the report is set to', () => {
    const english = builtInTemplate('customer-notice', 'en');
    const renamed = filled((blocks) => blocks.map(named('Kurz gesagt')));
    const [summary] = asWritten(english, others('customer-notice', 'en'), headingsOf(renamed.body)).sections;
    expect(summary).toMatchObject({ heading: 'Kurz gesagt', help: english.sections[0]?.help });
  });
});

describe('mayBeOtherwiseWritten', () => {
  const team = builtInTemplate('team-report', 'fr');
  const all = headingsOf(untied(reportFromTemplate(team)).body);
  it.each([
    ['an untouched draft', all, false],
    ['a section taken out', all.slice(1), false],
    ['a section added', [...all, ...named('annexe')], false],
    ['a section named otherwise', [...named('what happened'), ...all.slice(1)], true],
    ['no heading', [], false],
  ])('with %s', (_name, headings, expected) => {
    expect(mayBeOtherwiseWritten(team, headings)).toBe(expected);
  });
});

it('headingsOf gives the headings that have words, as they are compared', () => {
  const content = [textBlock('h1', ' A  B '), textBlock('p', 'x'), textBlock('h4', ' '), textBlock('h3', 'ÉTÉ')];
  expect(headingsOf({ type: 'doc', content })).toEqual(named('A B', 'ÉTÉ'));
});
