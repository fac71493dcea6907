import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('a report that bears a day before the incident', () => {
  cases(
    'metadata-before-last-event',
    (line) => `# Ovens out\n\n**Date of incident:** 2026-05-07\n**${line}\n\nAll ovens were out for an hour.\n`,
    [
      'Date of postmortem:** 2026-05-06',
      'Date of the report:** 2026-05-06',
      'Report date:** 6 May 2026',
      'Published:** 2026-04-07',
      'Written:** 2025-05-08',
      'Retrospective:** 2026-05-06',
      'Post-mortem meeting held on:** 2026-05-06',
    ],
    [
      'Date of postmortem:** 2026-05-07',
      'Report date:** 9 May 2026',
      'Published:** 2026-05-08',
      // What was approved or issued may be another thing.
      'Approved:** 2026-05-01',
      'Issued:** 2026-05-01',
      'Previous post-mortem:** 3 May 2026',
      'Post-mortem due:** 6 May 2026',
    ],
  );

  cases(
    'metadata-before-last-event',
    (lines) => `# Ovens out\n\n${lines}\n\nThe ovens were out.\n`,
    [
      'Incident start: 2026-05-07 09:00 UTC\nIncident end: 2026-05-07 11:00 UTC\nReport written: 2026-05-06',
      'Incident end: 2026-05-07 11:00 UTC\nPost-mortem meeting: 2026-05-06 15:00 UTC',
      'Datum des Ausfalls: 07.05.2026\nBericht erstellt am: 06.05.2026',
      'Datum des Vorfalls: 07.05.2026\nDatum des Berichts: 06.05.2026',
      'Date de l’incident : 17/05/2026\nDate du rapport : 16/05/2026',
      'Fecha del incidente: 17/05/2026\nFecha del informe: 16/05/2026',
    ],
    [
      // At two in the morning in London it is the evening before in America.
      'Incident start: 2026-05-07 02:00 UTC\nReport date: 2026-05-06',
      'Datum des Ausfalls: 07.05.2026\nBericht erstellt am: 08.05.2026',
      'Incident window: 2026-05-07 to 2026-05-09\nPostmortem: 2026-05-08',
      'Date: 2026-05-07\nPublished: 2026-05-06',
    ],
  );
});

describe('what looks back, or was written last, before the day that the text tells', () => {
  cases(
    'metadata-before-last-event',
    (sentence) => `# Ovens out\n\nAll ovens were down on 7 May 2026. ${sentence}\n`,
    ['The post-mortem meeting took place on 5 May 2026.', 'The review was held on 6 May 2026.'],
    [
      'The post-mortem meeting took place on 8 May 2026.',
      'The review was held on 7 May 2026.',
      'The code review was done on 5 May 2026.',
      'The ovens’ inspection took place on 5 May 2026.',
    ],
  );
  cases(
    'metadata-before-last-event',
    (line) => `# Ovens out\n\n*${line}*\n\nOn 7 May 2026 at 10:00 all ovens were down for an hour.\n`,
    ['Last updated: 5 May 2026'],
    ['Last updated: 7 May 2026', 'Last updated: 9 May 2026'],
  );
  cases(
    'metadata-before-last-event',
    (day) => `# Ausfall\n\nStand: ${day} 2026\n\nAm 7. Mai 2026 um 10:00 Uhr waren alle Öfen nicht verfügbar.\n`,
    ['5. Mai'],
    ['7. Mai', '8. Mai'],
  );
});

describe('an update with the year before', () => {
  cases(
    'metadata-before-last-event',
    (line) => `# Ovens out\n\n## The ovens broke on 5 November 2015\n\nNobody could bake.\n\n${line}\n\nIt was a fuse.\n`,
    ['## UPDATE 6 Nov 2014 – the cause', 'Update 6 November 2014: the cause', 'Nachtrag vom 6. November 2014: die Ursache'],
    ['## UPDATE 6 Nov 2015 – the cause', 'Update 4 January 2016: the cause', 'Update 6 March 2014: the oven is new'],
  );
});

describe('an update with the year before, in French', () => {
  cases(
    'metadata-before-last-event',
    (year) =>
      `# Panne de four\n\nLe 5 novembre 2015, tous les fours étaient en panne.\n\nMise à jour du 6 novembre ${year} : la cause était un fusible.\n`,
    ['2014'],
    ['2015'],
  );
});

describe('a moment of the last year but for a day', () => {
  cases(
    'date-typo',
    (sentence) =>
      `# Lists ran out\n\nOn 2024-08-18 05:46 UTC we received an alert. New lists were made at 2024-08-18 12:58 UTC. ${sentence} It was taken back on 2024-08-18 at 13:12 UTC.\n`,
    ['The cause was a planned change that was completed on 2023-08-17 around 22:35 UTC.'],
    [
      'The cause was a planned change that was completed on 2024-08-17 around 22:35 UTC.',
      'The old lists were issued on 2023-08-17 at 22:35 UTC.',
      'The same error had occurred on 2023-08-17 at 22:35 UTC.',
      'The code was written on 2023-08-17.',
    ],
  );
});

describe('the day of labelled lines or of a title, and the day that the text begins with', () => {
  cases(
    'date-mismatch',
    (line) => `# Ovens out\n\n${line}\n\nOn 26 June 2018, all ovens were down for one hour.\n`,
    [
      'Outage window: 27 June 2018 10:00 – 11:00 UTC',
      'Outage: 27 June 2018 10:00 – 11:00',
      'Start: 27 June 2018 10:00\nEnd: 27 June 2018 11:00',
      'Detected: 27 June 2018 10:00\nResolved: 27 June 2018 11:00',
    ],
    [
      'Outage window: 26 June 2018 10:00 – 11:00 UTC',
      // Where it is still the evening before, it is the next day elsewhere.
      'Outage window: 27 June 2018 00:30 – 01:30 UTC',
      'Date: 27 June 2018',
      'Published: 27 June 2018',
      'Start: 25 June 2018 10:00\nEnd: 27 June 2018 11:00',
    ],
  );
  cases(
    'date-mismatch',
    (words) => words,
    [
      '# Ausfall\n\nZeitraum: 27. Juni 2018, 10:00 bis 11:00 Uhr\n\nAm 26. Juni 2018 waren alle Öfen nicht verfügbar.',
      '# Panne\n\nPériode : 27 juin 2018, de 10 h à 11 h\n\nLe 26 juin 2018, les fours étaient en panne.',
      '# Caída\n\nInicio: 27 de junio de 2018, 10:00\nFin: 27 de junio de 2018, 11:00\n\nEl 26 de junio de 2018 el horno no estuvo disponible.',
      '# 2018年7月2日【6月27日に発生した障害】\n\n6月26日にオーブンの障害が発生いたしました。\n\n日時:\n6月27日10時46分から6月27日12時10分まで',
    ],
    [
      '# 2018年7月2日【6月27日に発生した障害】\n\n6月27日にオーブンの障害が発生いたしました。\n\n日時:\n6月27日10時46分から6月27日12時10分まで',
      '# Ovens out on 27 June 2018\n\nOn 26 June 2018 the first oven was down. On 27 June 2018 at 10:10 all of them failed.',
      '# Ovens out on 27 June 2018\n\nOn 26 June 2018 a first, shorter outage happened.\n\n27 June 2018, 10:10: a fuse is changed.',
      '# Ovens out\n\nStart: 27 June 2018 10:00\n\nOn 26 June 2018 the first oven was down for a while. All were down on 27 June 2018.',
    ],
  );
});

describe('the year of labelled lines, and the other one in the text', () => {
  cases(
    'date-mismatch',
    (sentence) => `# Ovens out\n\n**Incident date:** 5 May 2026\n\n${sentence}\n`,
    ['On 5 May 2025 all ovens were down from 10:00 to 11:00.'],
    [
      'On 5 May 2026 all ovens were down from 10:00 to 11:00.',
      'A year before, on 5 May 2025, the ovens were down too.',
      'The oven’s certificate of 5 May 2025 was no longer valid, and all ovens were down.',
    ],
  );
});

describe('the month of a title over a timeline of another', () => {
  const lines = (month: string, day: number) =>
    ['Smoke is seen', 'A fuse is changed', 'Ovens are lit'].map((text, at) => `- ${day} ${month} 2026 10:${at}0 ${text}`).join('\n');
  cases(
    'date-mismatch',
    (title) => `# ${title}\n\n${lines('June', 5)}\n`,
    ['Ovens out in May 2026'],
    // The month of a thing, rather than of what happened.
    ['Ovens out in June 2026', 'Ovens out in June', 'The May 2026 recipes put the ovens out'],
  );
  cases('date-mismatch', (title) => `# ${title}\n\n${lines('May', 29)}\n`, [], ['Ovens out, June 2026']);
});

describe('the day of a title, where the text tells no year', () => {
  cases(
    'title-vs-timeline-date',
    (words) => words,
    [
      '# Ovens down on the 13th of August\n\nOn 12th of August at 10:36 UTC all ovens were down for four hours.',
      '# Ausfall am 13. August\n\nAm 12. August um 10:36 Uhr fielen alle Öfen aus.',
      '# Panne du 13 août\n\nLe 12 août à 10 h 36, tous les fours sont tombés en panne.',
      '# Caída del 13 de agosto\n\nEl 12 de agosto a las 10:36 hubo una caída de todos los hornos.',
    ],
    [
      '# Ovens down on the 12th of August\n\nOn 12th of August at 10:36 UTC all ovens were down for four hours.',
      '# Review of the ovens, 13 August\n\nOn 12 August at 10:36 UTC all ovens were down for four hours.',
      '# Ovens down on 13 August\n\nOn 12 August we had cleaned them. On 13 August at 10:36 all of them were down.',
    ],
  );
  cases(
    'title-vs-timeline-date',
    (day) =>
      `# Incident - ${day}\n\n**Tested:** 11 November 2025 05:00 UTC\n\n## Timeline\n\n- 02:00 UTC: ovens go out\n- 03:15 UTC: a fuse is found\n- 05:00 UTC: ovens are lit\n\n**Resolution date:** 11 November 2025 05:00 UTC\n`,
    ['12 November 2025'],
    ['11 November 2025'],
  );
  cases(
    'title-vs-timeline-date',
    (day) =>
      `# Incident: keys in the log — ${day}\n\n## Timeline\n\n| Time | Event |\n|---|---|\n| 05:39 | Roll-out |\n| 05:45 | Keys seen |\n| 05:47 | Keys changed |\n\n## Action items\n\n| Action | Owner | Due |\n|---|---|---|\n| Change keys | Ada | 2026-07-12 |\n| Mask the log | Ada | 2026-07-12 |\n`,
    ['2026-07-21'],
    ['2026-07-12', '2026-07-02', '2026-07-11'],
  );
});

describe('day and month that changed places below a head', () => {
  cases(
    'date-typo',
    (line) => `---\ndate: 2026-06-03\n---\n# Hornos\n\n${line}\n\nLos hornos cayeron el 30/05 y volvieron el 03/06.\n`,
    ['**Fecha:** 06/03/2026'],
    ['**Fecha:** 03/06/2026'],
  );
  cases(
    'date-typo',
    (line) => `---\ndate: 2026-06-03\n---\n# Ovens\n\n${line}\n\nThe ovens burn 24/7.\n`,
    [],
    ['**Date:** 06/03/2026', '**Date:** 03/06/2026'],
  );
});
