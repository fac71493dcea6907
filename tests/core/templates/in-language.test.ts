import { describe, expect, it } from 'vitest';
import type { Report } from '../../../renderer/core/report/report.ts';
import { run, textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { inLanguage } from '../../../renderer/core/templates/in-language.ts';
import { reportFromTemplate } from '../../../renderer/core/templates/report-from-template.ts';
import { languages } from '../../../renderer/core/time/shown/language.ts';
import { builtInTemplate, englishTemplates } from '../../support/templates.ts';

const others = (id: string, language: string) => languages.filter((one) => one !== language).map((one) => builtInTemplate(id, one));

/** A report as it stands after its template’s words were put into another language. */
const set = (report: Report, id: string, language: (typeof languages)[number]): Report => {
  const { headings, questions } = inLanguage(report, builtInTemplate(id, language), others(id, language));
  return {
    ...report,
    details: { ...report.details, language },
    body: {
      ...report.body,
      content: report.body.content.map((block, at) => {
        const found = headings.find((one) => one.block === at);
        return found === undefined || block.type !== 'paragraph' ? block : { ...block, content: [run(found.words)] };
      }),
    },
    facts: report.facts.map((fact) => ({ ...fact, ...questions.find(({ id: one }) => one === fact.id) })),
  };
};

describe('a report that is set to another language', () => {
  it.each(englishTemplates.map(({ id }) => id))('has all words of %s in it, and its old ones again when it is set back', (id) => {
    for (const to of languages) {
      const english = reportFromTemplate(builtInTemplate(id, 'en'));
      expect(set(english, id, to)).toEqual(reportFromTemplate(builtInTemplate(id, to)));
      expect(set(set(english, id, to), id, 'en')).toEqual(english);
    }
  });

  it('keeps what its writer wrote', () => {
    const made = reportFromTemplate(builtInTemplate('customer-notice', 'en'));
    const [first] = made.body.content;
    const renamed = first?.type === 'paragraph' ? { ...first, content: [run('1. Summary')] } : textBlock('p', '');
    const own = textBlock('h2', 'Thanks');
    const again = set({ ...made, body: { type: 'doc', content: [renamed, ...made.body.content.slice(1), own] } }, 'customer-notice', 'de');
    expect(again.body.content[0]).toEqual(renamed);
    expect(again.body.content.at(-1)).toEqual(own);
    expect(again.body.content[2]).toMatchObject({ content: [run('Auswirkungen')] });
  });

  it('keeps a choice that was made, and what was asked in other words', () => {
    const made = reportFromTemplate(builtInTemplate('dora-initial', 'en'));
    const chosen = made.facts.map((fact) =>
      fact.kind === 'choice' ? { ...fact, value: fact.choices[1] ?? '' } : fact.kind === 'yes-no' ? { ...fact, text: 'Plan used?' } : fact,
    );
    const german = set({ ...made, facts: chosen }, 'dora-initial', 'de').facts;
    for (const fact of german) {
      if (fact.kind === 'choice') expect(fact.value).toBe(fact.choices[1]);
      if (fact.kind === 'yes-no') expect(fact.text).toBe('Plan used?');
    }
  });
});
