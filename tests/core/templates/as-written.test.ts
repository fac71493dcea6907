import { describe, expect, it } from 'vitest';
import { textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { asWritten, headingsOf, mayBeOtherwiseWritten } from '../../../renderer/core/templates/as-written.ts';
import { missingParts } from '../../../renderer/core/templates/missing-parts.ts';
import { reportFromTemplate } from '../../../renderer/core/templates/report-from-template.ts';
import { languages } from '../../../renderer/core/time/language.ts';
import { builtInTemplate, englishTemplates } from '../../support/templates.ts';

const others = (id: string, language: string) => languages.filter((one) => one !== language).map((one) => builtInTemplate(id, one));

describe.each(languages.flatMap((from) => languages.filter((to) => to !== from).map((to) => [from, to] as const)))(
  'a draft that was begun in %s and set to %s',
  (from, to) => {
    it.each(englishTemplates.map(({ id }) => id))('keeps the sections of %s', (id) => {
      const draft = reportFromTemplate(builtInTemplate(id, from));
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
    const headings = ['zusammenfassung', 'impact', 'chronologie'];
    const template = asWritten(notice, others('customer-notice', 'de'), headings);
    expect(template.sections.slice(0, 4).map(({ heading }) => heading)).toEqual(['Zusammenfassung', 'Impact', 'Chronologie', 'Ursache']);
  });

  it('takes no heading that is one of its own for another section', () => {
    const template = asWritten(
      { ...notice, sections: notice.sections.slice(0, 2).map((section, at) => ({ ...section, heading: ['Ursache', 'Impact'][at] ?? '' })) },
      [{ ...notice, sections: notice.sections.slice(0, 2).map((section) => ({ ...section, heading: 'Impact' })) }],
      ['impact'],
    );
    expect(template.sections.map(({ heading }) => heading)).toEqual(['Ursache', 'Impact']);
  });

  it('is the very same template where all is in its own words', () => {
    expect(asWritten(notice, others('customer-notice', 'de'), headingsOf(reportFromTemplate(notice).body))).toBe(notice);
  });
});

describe('mayBeOtherwiseWritten', () => {
  const team = builtInTemplate('team-report', 'fr');
  const all = headingsOf(reportFromTemplate(team).body);
  it.each([
    ['an untouched draft', all, false],
    ['a section taken out', all.slice(1), false],
    ['a section added', [...all, 'annexe'], false],
    ['a section named otherwise', ['what happened', ...all.slice(1)], true],
    ['no heading', [], false],
  ])('with %s', (_name, headings, expected) => {
    expect(mayBeOtherwiseWritten(team, headings)).toBe(expected);
  });
});

it('headingsOf gives the headings that have words, as they are compared', () => {
  const content = [textBlock('h1', ' A  B '), textBlock('p', 'x'), textBlock('h4', ' '), textBlock('h3', 'ÉTÉ')];
  expect(headingsOf({ type: 'doc', content })).toEqual(['a b', 'été']);
});
