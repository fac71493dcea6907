import { describe, expect, it } from 'vitest';
import { chipLabels } from '../../../renderer/core/chips/chip-labels.ts';
import { exportHtml } from '../../../renderer/core/export/export-html.ts';
import { exportMarkdown } from '../../../renderer/core/export/export-markdown.ts';
import { exportText } from '../../../renderer/core/export/export-text.ts';
import { labelsFor } from '../../../renderer/core/export/labels.ts';
import { keyFigures } from '../../../renderer/core/metrics/key-figures.ts';
import { phasesOf } from '../../../renderer/core/metrics/phases.ts';
import { metricWords } from '../../../renderer/core/metrics/words/metric-words.ts';
import type { Report } from '../../../renderer/core/report/report.ts';
import { textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { showDuration, spellDuration } from '../../../renderer/core/time/lengths/duration.ts';
import type { Duration } from '../../../renderer/core/time/when.ts';
import { image, pictureOf } from '../../support/pictures.ts';
import { chip } from '../chips/chips.ts';
import { action, cause, correction, event, report, step } from './sample-report.ts';

const structuredKinds = ['timeline', 'timeline-chart', 'key-figures', 'causes', 'actions', 'status', 'corrections', 'contact'] as const;
const picture = pictureOf(4, 4);
const whose = cause('12', 'contributing');
const others = ['fr', 'de', 'es'] as const;

/** A report whose own words are numbers, so that every word in its export was added. */
const wordless = (language: string): Report =>
  report({
    details: { title: '1', reference: '2', severity: '3', services: ['4'], authors: ['5'], contact: '6', language },
    body: [
      ...structuredKinds.map((block) => ({ type: 'structured' as const, attrs: { block } })),
      image(picture.hash, { alt: '21' }),
      image('', { alt: '22' }),
      textBlock('p', [
        chip('milestone', 'detected', { format: 'date-time' }),
        chip('metric', 'duration', { format: 'long' }),
        chip('detail', 'state'),
        chip('detail', 'aware'),
        chip('event', 'gone'),
        chip('action', 'gone'),
        chip('cause', 'gone'),
        chip('milestone', 'report-published'),
        chip('metric', 'gone'),
      ]),
    ],
    assets: [picture],
    events: [
      event('2026-05-14 09:14 Europe/Paris', '7', { milestone: 'impact-began' }),
      event('2026-05-14 09:20 Europe/Paris', '8', { milestone: 'detected' }),
      event('2026-05-14 09:25 Europe/Paris', '8', { milestone: 'response-began' }),
      event('2026-05-14 09:30 Europe/Paris', '9', { milestone: 'first-notice', visibility: 'internal' }),
      event('2026-05-15 10:00 Europe/Paris', '10', { milestone: 'mitigated' }),
      event('2026-05-19 10:00 Europe/Paris', '11', { milestone: 'impact-ended' }),
    ],
    causes: [whose],
    actions: [action('13', { owner: '14', due: '2026-05-29', answers: [whose.id], link: 'https://18.example/19' })],
    corrections: [correction('20', '2026-05-30')],
    steps: [step('15', 'open'), step('16', 'current'), step('17', 'done')],
  });

/** All words of a set of labels, with the key that leads to each. */
const leaves = (labels: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof labels === 'string'
    ? [[path, labels]]
    : typeof labels === 'object' && labels !== null
      ? Object.entries(labels).flatMap(([key, value]) => leaves(value, `${path}.${key}`))
      : [];

const exported = (language: string): string => {
  const options = { edition: 'internal', pageSize: 'A4', zone: null } as const;
  const made = wordless(language);
  return [exportHtml(made, options), exportMarkdown(made, options), exportText(made, options)].join('\n');
};

/** The words a reader sees or hears: no style, no markup but the names in it. */
const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/<style>[\s\S]*?<\/style>/g, ' ')
    .replace(/<(?!\/?[a-z]+[^>]*aria-label)[^>]*>/g, ' ')
    .match(/\p{L}{4,}/gu) ?? [];

describe.each(others)('an export in “%s”', (language) => {
  it('has no word of English in it', () => {
    const own = new Set(
      wordsOf([...leaves(labelsFor(language)), ...leaves(metricWords(language)), ...leaves(chipLabels(language))].flat().join(' ')),
    );
    const english = new Set(
      wordsOf(
        [...leaves(labelsFor('en')), ...leaves(metricWords('en'))]
          .map(([, words]) => words)
          .concat(
            'about from minus missing marked minutes hours event events shortened stretch without time days May Thursday category Milestone kinds',
          )
          .join(' '),
      ).filter((word) => !own.has(word)),
    );
    expect(wordsOf(exported(language)).filter((word) => english.has(word))).toEqual([]);
  });

  it('has the same labels as English, none of them empty', () => {
    const english = leaves(labelsFor('en'));
    const own = leaves(labelsFor(language));
    expect(own.map(([path]) => path).toSorted()).toEqual(english.map(([path]) => path).toSorted());
    const empty = new Set(english.filter(([, words]) => words === '').map(([path]) => path));
    expect(own.filter(([path, words]) => words.trim() === '' && !empty.has(path))).toEqual([]);
  });
});

it('key figures, phases and lengths of days are named in the language', () => {
  const { events } = wordless('de');
  expect(keyFigures(events, 'de').map(({ label }) => label)[0]).toBe('Zeit bis zur Erkennung');
  expect(keyFigures(events, 'de')[0]?.reason).toBe('Erkannt 09:20 MESZ − Beginn der Auswirkung 09:14 MESZ');
  expect(keyFigures(events, 'fr')[4]?.reason).toBe('fin de l’impact 19 mai 2026 10:00 CEST − début de l’impact 14 mai 2026 09:14 CEST');
  expect(keyFigures([], 'es')[0]?.reason).toBe('Marque un evento como «Inicio del impacto». Marque un evento como «Detección».');
  expect(phasesOf(events, 'es').map(({ label }) => label)).toEqual(['Detección', 'Respuesta', 'Aviso', 'Mitigación', 'Recuperación']);
  expect(['en', 'fr', 'de', 'es', 'xx'].map((language) => showDuration((3 * 86_400_000 + 3_600_000) as Duration, language))).toEqual([
    '3 days 1 h',
    '3 jours 1 h',
    '3 Tage 1 h',
    '3 días 1 h',
    '3 days 1 h',
  ]);
});

it('durations are spelled out in the language', () => {
  const duration = -(2 * 3_600_000 + 60_000) as Duration;
  expect(['en', 'fr', 'de', 'es'].map((language) => spellDuration(duration, language))).toEqual([
    'minus 2 hours 1 minute',
    'moins 2 heures 1 minute',
    'minus 2 Stunden 1 Minute',
    'menos 2 horas 1 minuto',
  ]);
});

it('what a chip lacks is said in the language', () => {
  expect(['en', 'fr', 'de', 'es'].map((language) => chipLabels(language).gap(chipLabels(language).noMilestone('detected')))).toEqual([
    '[missing: no event marked “detected”]',
    '[manque : aucun événement marqué « détection »]',
    '[fehlt: kein Ereignis als „Erkannt“ markiert]',
    '[falta: ningún evento marcado como «detección»]',
  ]);
});
