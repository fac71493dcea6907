import { describe } from 'vitest';
import { cases } from '../cases.ts';

const list =
  '\n\n## Timeline\n\n- 09:40 Rules rolled out\n- 09:42 First declines\n- 09:51 Alarm raised\n- 10:12 First notice\n- 10:55 Rollback begins\n- 11:17 Back to normal\n- 11:45 Incident closed\n';
const shop = (text: string): string => `# Outage of the shop on Tuesday, 3 March 2026\n\nAll times are UTC.\n\n${text}${list}`;

describe('the day on which a report was published, beside the zone of its times', () => {
  cases(
    'title-vs-timeline-date',
    (text) => `# Card payments declined on 3 March 2026\n\n${text}\n\nBetween 09:42 and 11:17 UTC payments failed.${list}`,
    ['All this happened on 6 March 2026. All times are UTC.', 'Payments failed on 6 March 2026; all times are UTC.'],
    [
      'Published on 6 March 2026. All times are UTC.',
      'Written on 5 March 2026; all times are UTC.',
      'Published 6 March 2026, all times UTC.',
      'Published 6 March 2026 · All times in UTC',
      'Reviewed on 9 March 2026. All times are UTC.',
      'Last updated on 10 March 2026. All times are UTC.',
      'This report was published on 6 March 2026. All times in it are UTC.',
      'We published this report on 6 March 2026. All times are UTC.',
      'Version of 6 March 2026. All times are UTC.',
      'Reference INC-1. First published on 4 March 2026, last updated on 6 March 2026. All times are UTC.',
      'Report of 6 March 2026. All times are UTC.',
      'Stand: 6. März 2026. Alle Zeiten in UTC.',
      'Dieser Bericht wurde am 6. März 2026 veröffentlicht. Alle Zeiten sind in UTC angegeben.',
    ],
  );
});

describe('the day of another outage', () => {
  cases(
    'title-vs-timeline-date',
    (text) => `# Shop away on 3 March 2026\n\nPayments failed between 09:42 and 11:17 UTC.${list}\n## History\n\n${text}\n`,
    ['The shop was down on 14 February 2026.'],
    [
      'The last such outage was on 14 November 2025.',
      'The last such outage was on 14 November 2025, and lasted four hours.',
      'It was the third outage this year, after those of 12 January and 9 February.',
      'It was our second outage this quarter, after the one of 9 February.',
      'The last comparable failure was on 14 November 2025 and lasted from 08:00 to 12:00 UTC.',
      'The last time we had such a failure was on 14 November 2025.',
      'A like failure on 14 November 2025 had lasted four hours.',
      'Before that, payments had last failed on 14 November 2025.',
      'Payments last failed on 14 November 2025, for four hours.',
      'The same route had been closed by mistake on 14 November 2025, when payments failed for four hours.',
      'Past outages: 14 November 2025 (four hours), 9 February 2026 (20 minutes).',
      'Outages of this kind happened on 12 January 2026 and on 9 February 2026 as well.',
    ],
  );
});

describe('a day of what is to be done that is the incident’s with day and month swapped', () => {
  cases(
    'date-typo',
    (text) => `# Wrong prices on 6 May 2026\n\nOn 6 May 2026 from 02:00 to 09:25 CEST prices were wrong.\n\n${text}\n`,
    ['On 5 June 2026 the file had a column too many.', 'In the night of 5 June prices were wrong.'],
    [
      'A new check will be in place by 5 June.',
      '- Check it again (shop team, due 5 June)',
      '- Check it again (shop team, 5 June)',
      'Due: 5 June 2026',
      'Deadline: 5 June 2026',
      'We promise the new check for 5 June.',
      'From 5 June on each file is checked.',
      'The check goes live on 5 June 2026.',
      'The next review is on 5 June 2026.',
      'Customers can claim until 5 June 2026.',
      'The post-mortem meeting takes place on 5 June.',
      'Eine neue Prüfung steht bis zum 5. Juni bereit.',
      'Wir wollen das bis 05.06.2026 erledigen.',
    ],
  );
});

describe('a range over the night that says so', () => {
  cases(
    'range-end-before-start',
    (text) => `# Restore on 20 February 2026\n\nA disk array failed.\n\n${text}\n`,
    ['The restore ran from 17:10 to 16:55.', 'The restore ran for 45 minutes, from 17:10 to 16:55.'],
    [
      'The restore ran for 16 hours and 45 minutes, from 17:10 to 09:55.',
      'The restore ran overnight from 17:10 to 09:55.',
      'The restore ran over night, from 17:10 to 09:55.',
      'The restore ran from 17:10 until the next morning at 09:55.',
      'The restore ran through the night from 17:10 to 09:55.',
      'From 17:10 to 09:55 – 16 h 45 min – the restore ran.',
      'It ran from 17:10 to 09:55, nearly 17 hours.',
      'It went on from 17:10 in the evening to 09:55 in the morning.',
      'Die Wiederherstellung lief 16 Stunden und 45 Minuten, von 17:10 bis 09:55 Uhr.',
      'Sie lief die ganze Nacht, von 17:10 Uhr bis 09:55 Uhr.',
      'Von 17:10 bis 09:55 Uhr am Folgetag lief die Wiederherstellung.',
    ],
  );
});

describe('an interval from the moment that its words name', () => {
  cases(
    'interval-claim',
    shop,
    [
      'The alarm was raised at 09:51, 19 minutes after the first declines at 09:42.',
      'At 10:12 the first notice went up. At 10:55, 23 minutes after the first notice, the rollback began.',
    ],
    [
      'At 09:40 we rolled out the rules. Two minutes later the first declines appeared. The alarm was raised at 09:51, nine minutes after the first decline.',
      'At 11:17 all was back to normal, over an hour after our first notice and some 85 minutes after the alarm.',
      'We rolled out at 09:40; two minutes later the first declines came, and nine minutes after these the alarm.',
      'The rollback began at 10:55, 73 minutes after the first declines. The notice had been up since 10:12, 30 minutes after these.',
      'At 10:12 the first notice went up. The rollback began at 10:55, 64 minutes after the alarm.',
      'At 09:51 the alarm was raised. At 10:55, 75 minutes after the rollout, the rollback began.',
      'Our notice at 10:12 came 21 minutes after the alarm, our second at 10:40, 49 minutes after it.',
      'The alarm (09:51) came nine minutes after the first declines, the notice (10:12) 21 minutes after the alarm.',
      'From 09:42 until the rollback at 10:55, 73 minutes later, all payments failed.',
      'Only 43 minutes after the first notice the rollback began.',
    ],
  );

  cases(
    'interval-claim',
    (text) =>
      `# Ausfall am 3. Juli 2026\n\nAm 3. Juli 2026 fielen von 12:05 bis 13:20 Uhr die Anmeldungen aus.\n\n${text}\n\n## Ablauf\n\n- 12:03 Uhr: Neue Fassung ausgerollt\n- 12:05 Uhr: Erste Anmeldungen schlagen fehl\n- 12:12 Uhr: Erste Meldung aus dem Bürgeramt\n- 12:50 Uhr: Fehler gefunden\n- 13:20 Uhr: Anmeldungen gehen wieder\n`,
    [],
    [
      'Erst 45 Minuten nach dem Ausfall wurde der Fehler gefunden.',
      'Schon sieben Minuten nach den ersten Fehlern kam die Meldung.',
      'Um 12:50 Uhr, 47 Minuten nach dem Ausrollen, war der Fehler gefunden.',
    ],
  );
});

describe('two ranges with one end in common that are of two things', () => {
  cases(
    'prose-vs-prose-time',
    (text) => `# Outage of the shop on 3 March 2026\n\n${text}\n`,
    ['Payments failed from 09:42 to 11:17.\n\n## Impact\n\nFrom 09:42 to 11:05 payments failed.'],
    [
      'Payments failed from 09:42 to 11:17. The database was down from 09:42 to 11:05.',
      'Payments failed from 09:42 to 11:17. Refunds failed from 09:42 to 11:40.',
      'The failure lasted from 09:42 to 11:17; the server was down for 83 minutes of that, from 09:42 to 11:05.',
      'Payments failed from 09:42 to 11:17.\n\n- Time to detect: 9 minutes (09:42 to 09:51)\n- Time to repair: 95 minutes (09:42 to 11:17)',
      'The shop was away from 09:42 to 11:17. Images were broken a little longer, from 09:42 to 11:30.',
      'The shop was away from 09:42 to 11:17, and the app from 09:42 to 11:22.',
      'Payments failed from 09:42 to 11:17. The queue was full from 09:44 to 11:17.',
    ],
  );

  cases(
    'prose-vs-timeline-window',
    shop,
    ['Payments failed from 09:42 to 11:27.'],
    [
      'The shop was away from 09:42 to 11:17; images were broken a little longer, from 09:42 to 11:30.',
      'Customers in France were affected from 09:42 to 11:17 and customers in Spain from 09:50 to 11:10.',
      'Half of our shops were away from 09:42 to 11:17, the other half from 09:42 to 11:05.',
      'Payments failed from 09:42 to 11:17. The database was down from 09:42 to 11:05.',
      'Payments failed from 09:42 to 11:17; until 10:05, that is from 09:42 to 10:05, refunds failed too.',
      'The first data centre was away from 09:42 to 11:17, the second from 09:48 to 11:17.',
    ],
  );
});

const page = (text: string): string =>
  '<html><body><main><h1>Elevated errors</h1><div><h3>Resolved</h3><p>Uploads work again.</p><small>Aug 5, 21:10 UTC</small></div><div><h3>Update</h3><p>Most uploads work.</p><small>Aug 5, 20:05 UTC</small></div><div><h3>Identified</h3><p>A node rejects writes.</p><small>Aug 5, 18:55 UTC</small></div><div><h3>Investigating</h3><p>Uploads have failed since 17:58 UTC.</p><small>Aug 5, 18:12 UTC</small></div>' +
  text;

describe('a report below the updates of a status page', () => {
  cases(
    'prose-vs-timeline-time',
    page,
    [],
    ['<h2>Report of Aug 11, 2026</h2><p>On August 5, 2026 a third of uploads failed, which ended by 21:10 UTC.</p></main></body></html>'],
  );
});

const whole = (text: string): string => text;

describe('a log in code beside a timeline', () => {
  cases(
    'out-of-order',
    whole,
    ['# Shop away\n\n## Timeline of 3 March 2026\n\n```\n08:00 shop down\n09:00 shop up\n08:30 alert\n```\n'],
    [
      '# Shop away\n\nAll times are UTC. On 3 March 2026 the shop was away.\n\n## Timeline\n\n```\n08:00 job starts\n09:00 job still running\n23:59 log rotated\n```\n\n| When | What |\n|--|--|\n| 2026-03-03 08:05 | Shop down |\n| 2026-03-03 08:07 | Alert |\n| 2026-03-03 08:20 | Shop up |\n',
      '# Shop away\n\n## Timeline (UTC)\n\n- 2026-03-03 08:05 Shop down\n- 2026-03-03 08:07 Alert\n- 2026-03-03 08:20 Shop up\n\n```\n07:00:01 job starts\n07:00:02 job fails\n07:00:03 job ends\n```\n',
    ],
  );
});

describe('a digest of several incidents', () => {
  cases(
    'date-mismatch',
    whole,
    ['# Shop away\n\nOn 3 March 2026 the shop failed.\n\n## Timeline\n\n- 2026-03-04 09:42 Shop fails\n- 2026-03-04 11:17 Shop works\n'],
    [
      '# Monthly report, February 2026\n\n## Outage of the shop on 3 February\n\nOn 3 February 2026 the shop failed from 09:42 to 11:17 UTC.\n\n- 09:42 UTC Shop fails\n- 09:51 UTC Alarm\n- 11:17 UTC Shop works\n\n## Outage of the app on 19 February\n\nOn 19 February 2026 the app failed from 14:02 to 14:40 UTC.\n\n- 14:02 UTC App fails\n- 14:09 UTC Alarm\n- 14:40 UTC App works\n',
      '# Störungen im März\n\n## Störung der Anmeldung am 3. März 2026\n\nAm 3. März 2026 war die Anmeldung von 09:42 bis 11:17 Uhr gestört.\n\n- 09:42 Uhr: Anmeldung gestört\n- 11:17 Uhr: Anmeldung geht\n\n## Ausfall des Shops am 19. März 2026\n\nAm 19. März 2026 fiel der Shop von 14:02 bis 14:40 Uhr aus.\n\n- 14:02 Uhr: Shop fällt aus\n- 14:40 Uhr: Shop geht\n',
    ],
  );
});

describe('a range on another day of the week', () => {
  cases(
    'prose-vs-timeline-window',
    whole,
    [
      '# Deploys stuck\n\n## Monday 18 May 2026 (UTC)\n\n- 09:20 First deploy fails\n- 14:00 Ticket opened\n\n## Tuesday 19 May 2026 (UTC)\n\n- 11:30 Old runners in place\n- 14:10 All deploys work again; resolved\n\nThe waiting deploys, which had failed, were run between 11:30 and 14:40 on Tuesday.\n',
    ],
    [
      '# Deploys stuck\n\n## Monday 18 May 2026 (UTC)\n\n- 09:20 First deploy fails\n- 14:00 Ticket opened\n\n## Tuesday 19 May 2026 (UTC)\n\n- 11:30 Old runners in place\n- 14:10 All deploys work again; resolved\n\nThe waiting deploys, which had failed, were run between 11:30 and 19:00 on Wednesday.\n',
    ],
  );
});

describe('the minute at which clocks change', () => {
  cases(
    'zone-season-mismatch',
    whole,
    ['# Lag on 29 June 2026\n\nOn 29 June 2026 the replica lagged from 02:00 CET to 04:00 CET.\n'],
    [
      '# Lag on 25 October 2026\n\nOn Sunday, 25 October 2026 the replica lagged from 00:10 to 04:00 UTC. At 03:00 CEST the clocks went back to 02:00 CET.\n',
      '# Lag on 29 March 2026\n\nOn Sunday, 29 March 2026 the replica lagged from 00:10 to 04:00 UTC. The clocks were put forward at 02:00 CET to 03:00 CEST.\n',
      '# Störung am 29. März 2026\n\nAm Sonntag, dem 29. März 2026, war die Anmeldung von 00:10 bis 04:00 UTC gestört. Um 02:00 MEZ wurden die Uhren auf 03:00 MESZ vorgestellt.\n',
    ],
  );
});

describe('an alarm before what was switched off for the repair', () => {
  cases(
    'milestone-order',
    whole,
    [
      '# Shop away on 3 March 2026\n\n## Timeline of 3 March 2026\n\n- 09:40 Customers report errors\n- 09:42 Beginning of the outage\n- 11:17 The shop is back to normal\n',
    ],
    [
      '# Fernwärme am 24. Januar 2026\n\n## Ablauf am 24. Januar 2026\n\n- 3:40 Uhr: Druckabfall\n- 3:42 Uhr: Alarm in der Leitwarte\n- 4:30 Uhr: Pumpe wird abgeschaltet, Beginn des Ausfalls\n- 13:30 Uhr: Ende des Ausfalls\n',
      '# Water off on 24 January 2026\n\n## Timeline of 24 January 2026\n\n- 03:40 Pressure falls\n- 03:42 Alarm at the control room\n- 04:30 The main is shut off; start of the outage\n- 13:30 End of the outage\n',
    ],
  );
});

describe('the same moment in UTC beside an abbreviation', () => {
  cases(
    'ambiguous-zone',
    whole,
    ['# Outage on 3 July 2026\n\nThe outage began at 10:05 IST and was over at 11:05 IST.\n'],
    [
      '# Outage in Pune on 3 July 2026\n\nAt 10:05 AM IST (04:35 UTC) the outage began and ended at 11:05 AM IST.\n',
      '# Outage on 3 July 2026\n\nThe outage began at 04:35 UTC (10:05 IST) and was over at 05:35 UTC (11:05 IST).\n',
    ],
  );
});

describe('who noticed and when customers had a notice', () => {
  cases(
    'prose-vs-timeline-time',
    whole,
    [
      '# Outage of the shop on 3 March 2026\n\nAll times are UTC.\n\nThe alarm was raised at 09:56 UTC.\n\n## Timeline\n\n- 09:42 First declines\n- 09:51 Alarm raised\n- 10:12 First notice\n- 11:17 Back to normal\n',
    ],
    [
      '# Outage of the shop on 3 March 2026\n\nAll times are UTC.\n\nOur monitoring noticed the outage at 09:51 UTC; the desk noticed it at 09:58 UTC.\n\n## Timeline\n\n- 09:42 First declines\n- 09:51 Alarm raised\n- 10:12 First notice\n- 11:17 Back to normal\n',
      '# Outage of the shop on 3 March 2026\n\nAll times are UTC.\n\nWe noticed the declines at 09:54 UTC and put up our notice at 10:12 UTC.\n\n## Timeline\n\n- 09:42 First declines\n- 10:12 First notice on the status page\n- 11:17 Back to normal\n',
    ],
  );
});

describe('a time within the range that was told right before', () => {
  cases(
    'out-of-order',
    (text) => `# Störungen der Woche\n\nVon 8.05 Uhr bis 8.50 Uhr war das Portal langsam.\n\nAm Mittag fiel die Hotline aus.\n\n${text}\n`,
    ['Um 13.20 Uhr fiel die Hotline aus, um 14.35 Uhr ging sie wieder. Um 13.50 Uhr war alles beendet.'],
    ['Von 13.20 Uhr bis 14.35 Uhr war die Hotline nicht erreichbar. Die Ansage kam um 13.40 Uhr.'],
  );
});

describe('the day on which a certificate began to hold', () => {
  cases(
    'date-typo',
    (text) =>
      `# Ausfall am 11. Februar 2026\n\n${text}\n\n## Ablauf\n\n- 11.02.2026 09:10 Uhr: Zertifikat läuft ab\n- 11.02.2026 09:15 Uhr: Zahlungen schlagen fehl\n- 11.02.2026 11:05 Uhr: Zahlungen gehen wieder\n`,
    ['Am 11. Februar 2025 schlugen Zahlungen fehl.'],
    ['Das Zertifikat war am 11. Februar 2025 ausgestellt worden und galt ein Jahr.', 'Die Lizenz galt ein Jahr, vom 11. Februar 2025 an.'],
  );
});
