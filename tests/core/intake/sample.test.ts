import { describe, expect, it } from 'vitest';
import { noContext } from '../../../renderer/core/checks/facts/check-context.ts';
import { findEverything } from '../../../renderer/core/checks/index.ts';
import { readReport } from '../../../renderer/core/intake/read-report.ts';
import { de } from '../../../renderer/core/intake/sample/de.ts';
import { en } from '../../../renderer/core/intake/sample/en.ts';
import { es } from '../../../renderer/core/intake/sample/es.ts';
import { fr } from '../../../renderer/core/intake/sample/fr.ts';
import { withChart } from '../../../renderer/core/intake/sample/with-chart.ts';
import { date } from '../time/values.ts';
import { context } from './read.ts';
import { lostWords } from './report-words.ts';

const read = (text: string, locale: string) => {
  const result = readReport({ text, name: null, format: 'text' }, context({ locale, today: date('2026-06-12') }));
  if (result.kind === 'refused') throw new Error(result.reason);
  return result;
};
const original = read(en, 'en');

describe.each([
  ['fr', fr],
  ['de', de],
  ['es', es],
] as const)('the sample in %s', (language, text) => {
  const { report, notes } = read(text, language);

  it('is read as a report in its language, whole and with nothing odd', () => {
    expect(report.details.language).toBe(language);
    expect(lostWords(text, report, notes)).toEqual([]);
    expect(notes.map(({ kind }) => kind)).toEqual(original.notes.map(({ kind }) => kind));
  });

  it('has the same events: instants, zones, milestones and who may see them', () => {
    const facts = ({ report: { events } }: Pick<typeof original, 'report'>) =>
      events.map(({ when, milestone, visibility }) => ({ when, milestone, visibility }));
    expect(facts({ report })).toEqual(facts(original));
  });

  it('has the same reference, severity, zone and update, and as many services', () => {
    const { reference, severity, zone, lastUpdated, services } = original.report.details;
    expect(report.details).toMatchObject({ reference, severity, zone, lastUpdated });
    expect(report.details.services).toHaveLength(services.length);
  });

  it('has the same build, causes, steps and actions with their dates', () => {
    const build = ({ report: { body, causes, actions, steps } }: Pick<typeof original, 'report'>) => ({
      body: body.content.map((block) =>
        block.type === 'structured' ? block.attrs.block : block.type === 'paragraph' ? block.attrs.kind : block.type,
      ),
      causes: causes.map(({ kind }) => kind),
      actions: actions.map(({ due, state, owner }) => ({ due, state, isOwned: owner !== '' })),
      steps: steps.map(({ state }) => state),
    });
    expect(build({ report })).toEqual(build(original));
  });

  it('has the same figures in its words', () => {
    const figures = (words: string): readonly string[] => words.replace(/(?<=\d)[.,\u{202F}](?=\d{3})/gu, '').match(/\d+/g) ?? [];
    expect(figures(text).toSorted()).toEqual(figures(en.replace(/(?<=\d)th/g, '')).toSorted());
  });

  it('is found fault with in nothing that the English one is not', () => {
    const rules = (of: typeof report) =>
      findEverything(withChart(of), { ...noContext, today: date('2026-06-12') }).map(({ rule, severity }) => `${severity} ${rule}`);
    const known = rules(original.report);
    expect(rules(report).filter((rule) => !known.includes(rule))).toEqual([]);
    expect(rules(report).filter((rule) => !rule.startsWith('note'))).toEqual([]);
  });
});
