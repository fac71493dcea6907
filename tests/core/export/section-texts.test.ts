import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionTexts } from '../../../renderer/core/export/section-texts.ts';
import type { Block } from '../../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { bodySections } from '../../../renderer/core/templates/body-sections.ts';
import { parseTemplate } from '../../../renderer/core/templates/parse-template.ts';
import { reportFromTemplate } from '../../../renderer/core/templates/report-from-template.ts';
import { templateFromReport } from '../../../renderer/core/templates/template-from-report.ts';
import { anyBody } from '../../support/any-body.ts';
import { chip } from '../chips/chips.ts';
import { fact, marked, report, structured } from './sample-report.ts';

const p = (...content: Parameters<typeof textBlock>[1] & readonly object[]): Block => textBlock('p', content);
const h = (words: string): Block => textBlock('h2', words);
const secret = { type: 'private', attrs: { to: 'internal' } } as const;
const of = (...body: readonly Block[]) => sectionTexts(report({ body, details: { contact: 'press@example.org' } }));

describe('what a template can take over of a section', () => {
  it('is its words with their formats, by heading, without empty lines around them', () => {
    const bold = p(marked('Call us', { type: 'bold' }));
    expect(of(h('Closing'), textBlock('p', ''), bold, textBlock('p', ''), h('Next'))).toEqual([
      { text: [bold], words: 'Call us', kept: 0, isHeadingKept: false },
      { text: [], words: '', kept: 0, isHeadingKept: false },
    ]);
  });

  it('is never what is kept for somebody or redacted, and counts what stays behind', () => {
    const [section] = of(
      h('Closing'),
      p(run('Yours, '), marked('Ana Ruiz', secret)),
      p(run('by '), marked('Bo Lee', { type: 'redacted' }), run(' himself')),
      { type: 'paragraph', attrs: { kind: 'p', visibility: 'authority' }, content: [run('For the authority')] },
    );
    expect(section).toMatchObject({ words: 'Yours, \nby  himself', kept: 3 });
    expect(JSON.stringify(section?.text)).not.toMatch(/Ana|Bo|authority|█/);
  });

  it('tells of a heading that not everybody may see', () => {
    const sections = of(textBlock('h2', [run('What '), marked('Bo', secret)]), h('Next'), {
      type: 'paragraph',
      attrs: { kind: 'h2', visibility: 'internal' },
      content: [run('Inside')],
    });
    expect(sections.map(({ isHeadingKept }) => isHeadingKept)).toEqual([true, false, true]);
  });

  it('has words in the place of chips, and neither pictures nor blocks of data', () => {
    const [section] = of(h('Contact'), p(run('Write to '), chip('detail', 'contact')), structured('contact'));
    expect(section).toEqual({
      text: [p(run('Write to '), run('press@example.org'))],
      words: 'Write to press@example.org',
      kept: 0,
      isHeadingKept: false,
    });
  });

  it('passes the gate for templates unchanged, section by section, whatever the text', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const whole = { ...report({}), body };
        const texts = sectionTexts(whole);
        const made = templateFromReport(whole, null, 'own');
        expect(texts).toHaveLength(bodySections(body).length);
        expect(made.sections).toHaveLength(texts.length);
        const template = {
          ...made,
          name: 'Own',
          sections: made.sections.map((section, at) => ({
            ...section,
            heading: section.heading.slice(0, 400),
            text: texts[at]?.text ?? [],
          })),
        };
        if (template.sections.length === 0) return;
        expect(parseTemplate({ format: 1, template: JSON.parse(JSON.stringify(template)) })).toEqual({ kind: 'template', template });
      }),
    );
  });
});

describe('a report from a template with standing text and facts', () => {
  const closing = p(run('Yours, the press office'));
  const asked = fact('Persons', 'number', '12', { unit: 'persons', visibility: 'internal' });
  const base = templateFromReport(
    report({ body: [h('Closing'), closing, h('Numbers'), structured('facts')], facts: [asked] }),
    null,
    'own',
  );

  it('keeps no word and no answer unless somebody says so', () => {
    expect(base.sections.map(({ text }) => text)).toEqual([[], []]);
    expect(JSON.stringify(base)).not.toMatch(/press office|"12"/);
  });

  const part = (heading: string): Block => ({ ...h(heading), attrs: { kind: 'h2', part: heading.toLowerCase() } }) as Block;

  it('begins with both', () => {
    const template = { ...base, sections: base.sections.map((section, at) => (at === 0 ? { ...section, text: [closing] } : section)) };
    const made = reportFromTemplate(template);
    expect(made.body.content).toEqual([part('Closing'), closing, part('Numbers'), structured('facts')]);
    expect(made.facts).toMatchObject([{ id: asked.id, text: 'Persons', unit: 'persons', value: '', when: null, visibility: 'internal' }]);
    expect(templateFromReport(made, template, 'own')).toEqual({ ...template });
  });

  it('has a place for its facts where no section has one', () => {
    expect(reportFromTemplate({ ...base, sections: base.sections.slice(0, 1) }).body.content.at(-1)).toEqual(structured('facts'));
  });
});
