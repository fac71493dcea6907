import { describe, expect, it } from 'vitest';
import { sectionKind } from '../../../renderer/core/intake/placing/section-kind.ts';
import { outline, read } from './read.ts';

describe('a heading that names the timeline', () => {
  it.each([
    ...['Timeline', 'Timeline (UTC)', 'Event timeline', 'The timeline', 'Incident log', 'Timeline of events'],
    ...[
      'Zeitverlauf',
      'Zeitverlauf (MEZ)',
      'Zeitlicher Verlauf',
      'Chronologischer Ablauf',
      'Zeitleiste (MEZ)',
      'Zeitachse',
      'Ablauf der Ereignisse',
    ],
    ...['Chronologie', 'Déroulé', 'Déroulement des faits', 'Fil des événements (CEST)', 'Historique des événements'],
    ...['Cronología', 'Línea temporal', 'Línea de tiempo (CET)', 'Secuencia de los hechos'],
  ])('is “%s”', (heading) => {
    expect(sectionKind(heading)).toBe('timeline');
  });

  it.each(['Impact', 'Verlaufsdaten', 'Logins', 'Historique', 'Zeitverluste', 'Chronische Fehler', 'Ablaufdatum'])(
    'is not “%s”',
    (heading) => {
      expect(sectionKind(heading)).not.toBe('timeline');
    },
  );
});

describe('a heading right above entries', () => {
  const report = (heading: string, between = '') =>
    read(
      `# Ausfall\n\n## Zusammenfassung\n\nWir waren nicht da.\n\n## ${heading}\n\n${between}### 3. März 2026\n\n- 10:05 Uhr: Ausfall\n- 10:12 Uhr: Alarm\n- 11:20 Uhr: Behoben\n`,
      'markdown',
    );

  it.each([
    ['Zeitverlauf (MEZ)', 'Europe/Paris'],
    ['Zeitverlauf (UTC)', 'UTC'],
    ['Hergang (MEZ)', 'Europe/Paris'],
    ['Hergang', null],
  ])('“%s” is the heading of the timeline, and tells its zone', (heading, zone) => {
    const result = report(heading);
    expect(outline(result)).toEqual(['h2 Zusammenfassung', 'p Wir waren nicht da.', `h2 ${heading}`, '[timeline]']);
    expect(result.report.events.map(({ when }) => when.zone)).toEqual([zone, zone, zone]);
  });

  it('is none of the timeline where words stand between', () => {
    const result = report('Einzelheiten (MEZ)', 'Alles im Einzelnen.\n\n');
    expect(outline(result).slice(2)).toEqual(
      ['h2 Einzelheiten (MEZ)', 'p Alles im Einzelnen.', 'h2 Timeline', '[timeline]'].map((line) =>
        line.replace('Timeline', 'Chronologie'),
      ),
    );
    expect(result.report.events[0]?.when.zone).toBeNull();
  });
});
