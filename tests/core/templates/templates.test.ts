import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportHtml } from '../../../renderer/core/export/export-html.ts';
import { exportMarkdown } from '../../../renderer/core/export/export-markdown.ts';
import { exportText } from '../../../renderer/core/export/export-text.ts';
import { blankReport } from '../../../renderer/core/report/blank.ts';
import { parseReport } from '../../../renderer/core/report/parse-report.ts';
import type { Id } from '../../../renderer/core/report/report.ts';
import { plainText, textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { missingParts } from '../../../renderer/core/templates/missing-parts.ts';
import { reportFromTemplate } from '../../../renderer/core/templates/report-from-template.ts';
import type { Template, TemplateFact, TemplateSection } from '../../../renderer/core/templates/template.ts';
import { templateFromReport } from '../../../renderer/core/templates/template-from-report.ts';
import { englishTemplates } from '../../support/templates.ts';
import { event, fact, sampleReport } from '../export/sample-report.ts';
import { anyTemplate } from './any-template.ts';

const named = englishTemplates.map((template) => [template.id, template] as const);

describe.each(named)('the built-in template %s', (_id, template) => {
  it('has a heading of its own and help for every section', () => {
    const headings = template.sections.map(({ heading }) => heading.toLowerCase());
    expect(new Set(headings).size).toBe(headings.length);
    expect(template.sections.filter(({ heading, help }) => heading === '' || help === '')).toEqual([]);
  });

  it('says which law or guide it follows, with a link, where there is one', () => {
    if (template.family === 'authorities') expect(template.rule?.isLaw).toBe(true);
    if (template.rule !== null) expect(template.rule.link).toMatch(/^https:\/\//);
  });

  it('counts only from deadlines that it has, and requires the instants that it counts from', () => {
    const ids = template.deadlines.map(({ id }) => id);
    for (const { from } of template.deadlines.flatMap(({ terms }) => terms)) {
      if (from.kind === 'sent') expect(ids).toContain(from.deadline);
      else if (template.id !== 'nis2-final') expect(template.details).toContain(from.kind);
    }
  });

  it('makes a report that lacks exactly what it requires', () => {
    const missing = missingParts(reportFromTemplate(template), template);
    expect(missing.filter(({ kind }) => kind === 'section-missing')).toEqual([]);
    const required = [...template.sections, ...template.facts].filter(({ isRequired }) => isRequired);
    expect(missing).toHaveLength(required.length + template.details.length);
  });

  it('puts no word of its help into the report or an export of it', () => {
    const report = reportFromTemplate(template);
    const read = parseReport(JSON.parse(JSON.stringify({ format: 1, ...report })));
    expect(read).toEqual({ kind: 'report', report });
    const options = { edition: 'internal', pageSize: 'A4', zone: null } as const;
    const exported = [exportHtml(report, options), exportMarkdown(report, options), exportText(report, options), JSON.stringify(report)];
    for (const text of exported) for (const { help } of template.sections) expect(String(text)).not.toContain(help.slice(0, 25));
    expect(plainText(report.body)).toBe(template.sections.map(({ heading }) => heading).join('\n'));
  });
});

it('ids of templates are all different, and so are the deadlines’ within one', () => {
  expect(new Set(englishTemplates.map(({ id }) => id)).size).toBe(englishTemplates.length);
  for (const { deadlines } of englishTemplates) expect(new Set(deadlines.map(({ id }) => id)).size).toBe(deadlines.length);
});

const section = (heading: string, more: Partial<TemplateSection> = {}): TemplateSection => ({
  id: heading,
  heading,
  level: 2,
  help: 'Help',
  isRequired: true,
  text: [],
  blocks: [],
  ...more,
});
const template = (sections: readonly TemplateSection[], more: Partial<Template> = {}): Template => ({
  id: 'own',
  name: 'Own',
  purpose: '',
  family: 'engineering',
  language: 'en',
  rule: null,
  sections,
  facts: [],
  details: [],
  deadlines: [],
  milestones: [],
  ...more,
});
const withBody = (...content: (typeof blankReport)['body']['content']) => ({ ...blankReport, body: { type: 'doc' as const, content } });
const h = (level: 1 | 2 | 3 | 4, words: string) => textBlock(`h${level}`, words);
const p = (words: string) => textBlock('p', words);

describe('missingParts', () => {
  const summary = template([section('Summary')]);

  it.each([
    ['no heading', withBody(p('Summary')), [{ kind: 'section-missing', heading: 'Summary' }]],
    ['nothing under the heading', withBody(p(''), h(2, 'Summary'), p(' ')), [{ kind: 'section-empty', heading: 'Summary', block: 1 }]],
    ['words under the heading', withBody(h(2, 'Summary'), p('x')), []],
    ['other case and spaces', withBody(h(3, ' SUMMARY '), p('x')), []],
    [
      'words of the next section only',
      withBody(h(2, 'Summary'), h(2, 'Next'), p('x')),
      [{ kind: 'section-empty', heading: 'Summary', block: 0 }],
    ],
    [
      'words of a section above',
      withBody(h(3, 'Summary'), h(2, 'Next'), p('x')),
      [{ kind: 'section-empty', heading: 'Summary', block: 0 }],
    ],
    ['words under a lower heading', withBody(h(2, 'Summary'), h(3, 'Part'), p('x')), []],
    ['a lower heading alone', withBody(h(2, 'Summary'), h(3, 'Part')), [{ kind: 'section-empty', heading: 'Summary', block: 0 }]],
    ['the second of two', withBody(h(2, 'Summary'), h(2, 'Summary'), p('x')), []],
    [
      'an empty timeline',
      withBody(h(2, 'Summary'), { type: 'structured', attrs: { block: 'timeline' } }),
      [{ kind: 'section-empty', heading: 'Summary', block: 0 }],
    ],
    [
      'a timeline with an event',
      { ...withBody(h(2, 'Summary'), { type: 'structured', attrs: { block: 'timeline' } }), events: [event('2026-05-14 09:14 UTC', 'x')] },
      [],
    ],
  ] as const)('with %s', (_name, report, expected) => {
    expect(missingParts(report, summary)).toEqual(expected);
  });

  it('asks for no section that is optional or has no heading', () => {
    expect(missingParts(withBody(p('')), template([section('A', { isRequired: false }), section('')]))).toEqual([]);
  });

  it('names the required facts without an answer, unless the report has no facts at all', () => {
    const ask = (id: string, isRequired: boolean): TemplateFact => ({ ...fact(id, 'number', ''), id: id as Id, isRequired });
    const wanted = template([], { facts: [ask('a', true), ask('b', true), ask('c', false), ask('d', true)] });
    const facts = [
      { ...fact('a', 'number', ''), id: 'a' as Id },
      { ...fact('b', 'number', '?'), id: 'b' as Id },
    ];
    expect(missingParts({ ...blankReport, facts }, wanted)).toMatchObject([
      { kind: 'fact-missing', fact: { id: 'a' }, isThere: true },
      { kind: 'fact-missing', fact: { id: 'd' }, isThere: false },
    ]);
    expect(missingParts(blankReport, wanted)).toEqual([]);
    expect(missingParts(withBody({ type: 'structured', attrs: { block: 'facts' } }), wanted)).toHaveLength(3);
  });

  it('names the details that are empty', () => {
    const wanted = template([], { details: ['title', 'services', 'aware', 'contact'] });
    const details = { ...blankReport.details, contact: 'press@example.org', services: [' '] };
    expect(missingParts({ ...blankReport, details }, wanted)).toEqual([
      { kind: 'detail-missing', detail: 'title' },
      { kind: 'detail-missing', detail: 'services' },
      { kind: 'detail-missing', detail: 'aware' },
    ]);
  });

  it('grows only with what is required', () => {
    fc.assert(
      fc.property(anyTemplate, (any) => {
        const most = any.sections.filter(({ isRequired }) => isRequired).length + any.details.length;
        expect(missingParts(blankReport, any).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('templateFromReport', () => {
  it('takes headings and blocks, and neither prose nor events nor names', () => {
    const made = templateFromReport(sampleReport, null, 'new');
    const text = JSON.stringify(made);
    expect(made.sections.map(({ heading }) => heading)).toContain('Summary');
    expect(made.sections.flatMap(({ blocks }) => blocks)).toContain('timeline');
    for (const secret of [
      'Annelies',
      'declined',
      'INC-2026',
      'example.org',
      'Card payments',
      ...sampleReport.events.map((one) => one.text),
    ])
      expect(text).not.toContain(secret);
  });

  it('gives an untouched report’s template back, with help, requirements and deadlines', () => {
    for (const base of englishTemplates) {
      expect(templateFromReport(reportFromTemplate(base), base, 'new')).toEqual({ ...base, id: 'new' });
    }
  });

  it('leaves out the words of a heading that are not for everybody', () => {
    const kept = (text: string, mark: object) => ({ type: 'text', text, marks: [mark] }) as const;
    const heading = {
      type: 'paragraph',
      attrs: { kind: 'h2' },
      content: [
        { type: 'text', text: 'Cause ' },
        kept('at Kilo ', { type: 'private', attrs: { to: 'internal' } }),
        { type: 'text', text: 'and effect ' },
        kept('on Lima', { type: 'redacted' }),
      ],
    } as Parameters<typeof withBody>[0];
    expect(templateFromReport(withBody(heading), null, 'new').sections.map((section) => section.heading)).toEqual(['Cause and effect']);
  });

  it('keeps what stands before the first heading', () => {
    const made = templateFromReport(withBody({ type: 'structured', attrs: { block: 'status' } }, h(2, 'Next')), null, 'new');
    expect(made.sections.map(({ heading, blocks }) => [heading, blocks])).toEqual([
      ['', ['status']],
      ['Next', []],
    ]);
    expect(reportFromTemplate(made).body.content[0]).toEqual({ type: 'structured', attrs: { block: 'status' } });
  });
});
