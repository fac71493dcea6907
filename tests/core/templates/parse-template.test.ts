import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTemplate, templateLimits } from '../../../renderer/core/templates/parse-template.ts';
import type { Template } from '../../../renderer/core/templates/template.ts';
import { templateFromFile, templateToFile } from '../../../renderer/core/templates/template-file.ts';
import { englishTemplates } from '../../support/templates.ts';
import { anyTemplate } from './any-template.ts';

const whole = englishTemplates[7] as Template;
const parse = (change: object) => parseTemplate({ format: 1, template: { ...whole, ...change } });
const file = (text: string) => templateFromFile(text);

describe('a template’s file', () => {
  it.each(englishTemplates.map((template) => [template.id, template] as const))('keeps the built-in %s', (_id, template) => {
    expect(file(templateToFile(template))).toEqual({ kind: 'template', template });
  });

  it('keeps any template', () => {
    fc.assert(
      fc.property(anyTemplate, (template) => {
        expect(file(templateToFile(template))).toEqual({ kind: 'template', template });
      }),
    );
  });

  it.each([
    ['no template of Debrief', ''],
    ['no template of Debrief', '{'],
    ['no template of Debrief', 'null'],
    ['no template of Debrief', '[]'],
    ['no template of Debrief', '{"format": 1}'],
    ['no template of Debrief', templateToFile(whole).slice(0, 300)],
    ['no template of Debrief', JSON.stringify({ debrief: 'report', format: 1 })],
    ['newer Debrief', JSON.stringify({ debrief: 'template', format: 2, template: whole })],
    ['newer Debrief', JSON.stringify({ debrief: 'template', format: 'x', template: whole })],
    ['This is not a template', JSON.stringify({ debrief: 'template', format: 1 })],
    ['larger than 1 MB', ' '.repeat(templateLimits.file + 1)],
  ])('is refused with a sentence: %s (%#)', (reason, text) => {
    const read = file(text);
    expect(read).toEqual({ kind: 'refused', reason: expect.stringContaining(reason) });
    expect(read).toEqual({ kind: 'refused', reason: expect.stringContaining('Nothing was changed.') });
  });

  it('is not polluted by prototype keys', () => {
    const text = templateToFile(whole).replace(
      '"template": {',
      '"template": {"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}},',
    );
    expect(file(text)).toEqual({ kind: 'template', template: whole });
    expect(file('{"debrief": "template", "__proto__": {"format": 9}, "template": null}')).toMatchObject({ kind: 'refused' });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('parseTemplate', () => {
  it.each([[null], [7], ['text'], [[]], [undefined], [{}]])('refuses %j', (value) => {
    expect(parseTemplate(value)).toEqual({ kind: 'refused', reason: 'This is not a template. Nothing was changed.' });
  });

  it.each([
    ['has no name', { name: '' }],
    ['has no name', { name: ' ' }],
    ['more than 120 characters', { name: 'x'.repeat(121) }],
    ['between 1 and 100 sections', { sections: [] }],
    ['between 1 and 100 sections', { sections: Array.from({ length: 101 }, () => whole.sections[0]) }],
    [`Section ${whole.sections.length + 1}`, { sections: [...whole.sections, 'x'] }],
    ['Section 1', { sections: [{ heading: 7 }] }],
    ['Deadline 1', { deadlines: [{ ...whole.deadlines[0], terms: [] }] }],
    ['Deadline 1', { deadlines: [{ ...whole.deadlines[0], terms: [{ from: { kind: 'soon' }, span: { count: 1, unit: 'hours' } }] }] }],
    ['The deadlines', { deadlines: 'soon' }],
    ['not a template', { id: '../x' }],
  ])('refuses with a sentence: %s', (reason, change) => {
    expect(parse(change)).toEqual({ kind: 'refused', reason: expect.stringContaining(reason) });
  });

  it.each([
    [{ family: 'space' }, { family: 'engineering' }],
    [{ language: '<b>' }, { language: 'en' }],
    [{ rule: { ...whole.rule, link: 'javascript:alert(1)' } }, { rule: { ...whole.rule, link: '' } }],
    [{ rule: 'law' }, { rule: null }],
    [{ details: ['title', 'secret', 'title'] }, { details: ['title'] }],
    [{ milestones: ['lunch', 'detected'] }, { milestones: ['detected'] }],
    [{ deadlines: undefined }, { deadlines: [] }],
    [
      { sections: [{ heading: 'A', level: 9, blocks: ['timeline', 'lunch'] }] },
      { sections: [{ heading: 'A', level: 2, help: '', isRequired: false, blocks: ['timeline'] }] },
    ],
  ])('repairs what may be left out, case %#', (change, expected) => {
    expect(parse(change)).toMatchObject({ kind: 'template', template: expected });
  });

  it('never throws, and reads its own result again unchanged', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (sections, details, deadlines) => {
        const read = parse({ sections: [sections], details, deadlines });
        if (read.kind === 'template') expect(parseTemplate({ format: 1, template: read.template })).toEqual(read);
      }),
    );
  });
});
