import { describe, expect, it } from 'vitest';
import { noContext } from '../../../renderer/core/checks/facts/check-context.ts';
import { findEverything } from '../../../renderer/core/checks/index.ts';
import { adviceMissing } from '../../../renderer/core/checks/template/advice-missing.ts';
import { apologyMissing } from '../../../renderer/core/checks/template/apology-missing.ts';
import { helpTextLeft } from '../../../renderer/core/checks/template/help-text-left.ts';
import { impactWithoutNumbers } from '../../../renderer/core/checks/template/impact-without-numbers.ts';
import { blankReport } from '../../../renderer/core/report/blank.ts';
import { textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { sameHeading } from '../../../renderer/core/templates/headings.ts';
import { missingParts } from '../../../renderer/core/templates/missing-parts.ts';
import { parseTemplate } from '../../../renderer/core/templates/parse-template.ts';
import { reportFromTemplate } from '../../../renderer/core/templates/report-from-template.ts';
import type { Template } from '../../../renderer/core/templates/template.ts';
import { templateFromReport } from '../../../renderer/core/templates/template-from-report.ts';
import { languages } from '../../../renderer/core/time/shown/language.ts';
import { builtInTemplate, englishTemplates, templatesIn, templateWords } from '../../support/templates.ts';
import { checked, report } from '../checks/reports.ts';

/** All strings in a value, each with the way to it. */
const stringsIn = (value: unknown, way = ''): readonly (readonly [way: string, words: string])[] => {
  if (typeof value === 'string') return [[way, value]];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => stringsIn(inner, `${way} ${name}`))
    : [];
};

const english = new Map(stringsIn(templateWords.en));

/** What is the same word in both languages, or a name. */
const sameInBoth = /^(?:Causes?|Contact|Description|Sources|Actions|Indicators|Impact|clients|transactions|audit)$/;

const odd: Readonly<Record<'fr' | 'de' | 'es', RegExp>> = {
  // No straight or foreign quotation mark, no informal address, and in French no place where a line could end before a sign.
  fr: /['"“”]|[ ][;:?!»]|« |(?<!\p{L})(?:tu|toi|ton|tes)(?!\p{L})/iu,
  de: /['"”«»]|(?<!\p{L})(?:du|dich|dir|deine?[rmns]?|euch|euer|eure)(?!\p{L})/iu,
  es: /['"“”]|(?<!\p{L})(?:tú|tus?|vosotros|vuestr[oa]s?)(?!\p{L})/iu,
};

describe.each(['fr', 'de', 'es'] as const)('in %s', (language) => {
  const words = stringsIn(templateWords[language]);

  it('there is a word for each English one, and none is empty', () => {
    expect(words.map(([way]) => way)).toEqual([...english.keys()]);
    expect(words.filter(([, one]) => one.trim() !== one || one === '')).toEqual([]);
  });

  it('nothing is left in English', () => {
    expect(words.filter(([way, one]) => english.get(way) === one && !sameInBoth.test(one))).toEqual([]);
    expect(words.filter(([, one]) => /\b(?:the|of|and|or|were|is|are|which|who|what|when|whether|with)\b/.test(one))).toEqual([]);
  });

  it('signs and address are the language’s own', () => {
    expect(words.filter(([, one]) => odd[language].test(one))).toEqual([]);
  });

  it('ids, order, ranks, blocks, requirements and deadlines are those of the English templates', () => {
    const bare = ({ sections, facts, deadlines, rule, id, family, details, milestones }: Template) => ({
      ...{ id, family, details, milestones, link: rule?.link, isLaw: rule?.isLaw },
      sections: sections.map(({ level, isRequired, blocks }) => ({ level, isRequired, blocks })),
      facts: facts.map(({ id: fact, kind, choices, isRequired, visibility }) => [fact, kind, choices.length, isRequired, visibility]),
      deadlines: deadlines.map(({ id: deadline, terms }) => ({ deadline, terms })),
    });
    expect(templatesIn[language].templates.map(bare)).toEqual(englishTemplates.map(bare));
    expect(bare(templatesIn[language].usual)).toEqual(bare(templatesIn.en.usual));
  });
});

describe.each(languages.flatMap((language) => templatesIn[language].templates.map((one) => [language, one.id, one] as const)))(
  '%s: %s',
  (language, id, template) => {
    const draft = reportFromTemplate(template);

    it('has a heading of its own for each section, and passes the gate for templates unchanged', () => {
      expect(new Set(template.sections.map(({ heading }) => sameHeading(heading))).size).toBe(template.sections.length);
      expect(parseTemplate({ format: 1, template })).toEqual({ kind: 'template', template });
    });

    it('makes a draft in its language that lacks exactly what the English one lacks', () => {
      expect(draft.details).toMatchObject({ kind: id, language });
      const missing = missingParts(draft, template);
      expect(missing.map(({ kind }) => kind)).toEqual(
        missingParts(reportFromTemplate(builtInTemplate(id)), builtInTemplate(id)).map(({ kind }) => kind),
      );
      expect(missing.filter(({ kind }) => kind === 'section-missing')).toEqual([]);
    });

    it('makes a draft in which the checks find what they find in the English one', () => {
      const english = builtInTemplate(id);
      const rules = (of: Template): readonly string[] =>
        findEverything(reportFromTemplate(of), { ...noContext, template: of }).map(
          ({ rule, severity, place }) => `${severity} ${rule} ${place.kind}`,
        );
      expect(rules(template)).toEqual(rules(english));
    });

    it('is given back by a draft of it, with help, requirements and deadlines', () => {
      expect(templateFromReport(draft, template, id)).toEqual(template);
    });

    it('has help that is known again when it was left in the text', () => {
      for (const { help } of template.sections.filter(({ help }) => help.length > 40))
        expect(checked(helpTextLeft, report({ body: [textBlock('p', help)] }), { template })).toHaveLength(1);
    });
  },
);

describe('the report without a template', () => {
  it('is the blank report in English', () => {
    expect(reportFromTemplate(templatesIn.en.usual)).toEqual(blankReport);
  });

  it.each([
    ['fr', ['Résumé', 'Chronologie', 'Causes', 'Actions', 'État actuel']],
    ['de', ['Zusammenfassung', 'Zeitlicher Ablauf', 'Ursachen', 'Maßnahmen', 'Aktueller Stand']],
    ['es', ['Resumen', 'Cronología', 'Causas', 'Acciones', 'Estado actual']],
  ] as const)('has its headings and its language in %s', (language, headings) => {
    const { usual } = templatesIn[language];
    expect(usual.sections.map(({ heading }) => heading)).toEqual(headings);
    expect(reportFromTemplate(usual).details).toEqual({ ...blankReport.details, language });
  });
});

describe('what checks know by the words of a heading', () => {
  const long = textBlock('p', 'Die Warteschlange wuchs, und eine Stunde lang sah es niemand. '.repeat(30));

  it.each(languages)('in %s: a notice to customers is asked for an apology and for advice, an advisory for advice', (language) => {
    const ask = (id: string) => {
      const template = builtInTemplate(id, language);
      return [apologyMissing, adviceMissing]
        .flatMap((rule) => checked(rule, report({ body: [long] }), { template }))
        .map(({ rule }) => rule);
    };
    expect(ask('customer-notice')).toEqual(['apology-missing', 'advice-missing']);
    expect(ask('security-advisory')).toEqual(['advice-missing']);
    expect(ask('team-report')).toEqual([]);
  });

  it.each(languages)('in %s: advice under its heading is found', (language) => {
    for (const id of ['customer-notice', 'security-advisory']) {
      const template = builtInTemplate(id, language);
      const at = englishTemplates
        .find((one) => one.id === id)
        ?.sections.findIndex(({ heading }) => /^What you (?:can|should) do$/.test(heading));
      const body = [long, textBlock('h2', template.sections[at ?? -1]?.heading ?? ''), textBlock('p', 'Xyz.')];
      expect(checked(adviceMissing, report({ body }), { template })).toEqual([]);
    }
  });

  it.each(
    languages.flatMap((language) =>
      ['customer-notice', 'post-mortem', 'phase-report', 'ca-incident', 'dora-intermediate', 'dora-final'].map(
        (id) => [language, id] as const,
      ),
    ),
  )('in %s: an impact without figures is found in %s', (language, id) => {
    const at = builtInTemplate(id).sections.findIndex(({ heading }) => /^Impact/.test(heading));
    const heading = builtInTemplate(id, language).sections[at]?.heading ?? '';
    const body = [textBlock('h2', heading), textBlock('p', 'Xyzzy xyzzy xyzzy xyzzy xyzzy xyzzy xyzzy xyzzy xyzzy xyzzy xyzzy.')];
    expect(checked(impactWithoutNumbers, report({ body }))).toHaveLength(1);
  });
});
