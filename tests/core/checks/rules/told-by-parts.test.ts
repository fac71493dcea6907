import { describe, expect, it } from 'vitest';
import { readChecked, rulesFor } from '../read-checked.ts';

const found = (rule: string, texts: readonly string[]): void => {
  it.each(texts)(`${rule}: finds it in “%s”`, (text) => {
    expect(rulesFor(text)).toContain(rule);
  });
};

const silent = (texts: readonly string[]): void => {
  it.each(texts)('has nothing to say about “%s”', (text) => {
    expect(readChecked(text).map(({ message }) => message)).toEqual([]);
  });
};

describe('the zone that a heading names', () => {
  const report = (heading: string, day: string): string =>
    `# Lost tickets\n\n## ${heading}\n\n_${day}_\n\n11:12 AM: A ticket is missing.\n\n11:31 AM: The queue is stopped.\n\n12:18 PM: The queue runs again.\n`;

  found('zone-season-mismatch', [
    report('Timeline (PST). All times approximate', '5/16/2023'),
    report('Timeline (EST) 5/16/23-5/17/23. All times approximations', '5/16/2023'),
    report('Timeline (CET). All times approximate', '2023-07-16'),
    report('Timeline (PDT). All times approximate', '1/16/2023'),
    'On 3 July 2023 our shop lost its orders.\n\nTimeline (all times CET)\n\nMon | Jul 3 | 13:47 | The queue is stopped\n\nMon | Jul 3 | 14:07 | The queue runs again\n',
  ]);

  silent([
    report('Timeline (PDT). All times approximate', '5/16/2023'),
    report('Timeline (PST). All times approximate', '1/16/2023'),
    report('Timeline (CEST). All times approximate', '2023-07-16'),
    '# Slow starts\n\nOn 12 May 2025 starts were slow.\n\nThis graph (times in PST) shows how many were slow.\n',
  ]);
});

describe('a length of about some hours', () => {
  const lasting = (length: string, end: string): string =>
    `# Lost mail\n\n**Duration**: ${length}\n\n## Timeline (UTC)\n\n- 2025-06-03 19:00 Mail is lost\n- 2025-06-03 19:15 The filter is changed\n- 2025-06-03 ${end} Mail arrives\n`;

  found('duration-mismatch', [lasting('~2 hours', '20:18'), lasting('about 3 hours', '20:18'), lasting('~4 hours', '22:05')]);
  silent([
    lasting('~2 hours', '20:30'),
    lasting('~2 hours', '21:30'),
    lasting('about 1.5 hours', '20:18'),
    lasting('about 3 hours', '22:20'),
  ]);
});

describe('a total told under a Spanish or French label', () => {
  const lasting = (label: string): string =>
    `# Correo perdido\n\n${label}\n\n## Timeline\n\n- 2025-06-03 17:30 UTC El correo se pierde\n- 2025-06-03 18:37 UTC Filtro cambiado\n- 2025-06-03 18:40 UTC Todo llega\n`;

  it.each(['Tiempo total fuera: 3 horas', 'Tiempo total de caída: 4 horas', 'Temps total d’arrêt : 3 heures'])('finds “%s”', (label) => {
    expect(rulesFor(lasting(label)).some((rule) => rule === 'duration-mismatch' || rule === 'metadata-vs-timeline')).toBe(true);
  });

  silent([lasting('Tiempo total fuera: 1 hora y 10 minutos'), lasting('Tiempo total fuera: ~1 hora')]);
});

describe('the first of several messages', () => {
  const page = (first: string, update: string): string =>
    `# Builds stop\n\n**Update at ${update} UTC**\n\nBuilds run again.\n\n**${first} UTC**\n\nBuilds stop at random.\n`;

  found('out-of-order', [
    page('Initial message at 2024-03-06 09:35', '2024-03-05 11:20'),
    page('First report at 2024-03-05 13:35', '2024-03-05 11:20'),
    page('Original post at 2024-03-08 09:35', '2024-03-05 11:20'),
  ]);
  silent([
    page('Initial message at 2024-03-05 09:35', '2024-03-05 11:20'),
    page('First report at 2024-03-04 23:35', '2024-03-05 11:20'),
    page('Message at 2024-03-06 09:35', '2024-03-05 11:20'),
  ]);
});

describe('a range and the moments that are told of it', () => {
  const back = (range: string, step: string): string =>
    `Le 16 novembre 2024, ${range}, le traitement des commandes a été totalement interrompu.\n\nÀ ${step}, une seconde intervention a été réalisée. Cette opération a permis le retour à la normale.\n`;
  const parts = (range: string, end: string): string =>
    `On 2 April 2024 from ${range} our network was unavailable.\n\nThe first loss began at 20:30 and was short. The third and last outage was from 20:47 to ${end}.\n`;

  found('prose-vs-prose-time', [
    back('de 18h00 à 22h00', '23h45'),
    back('de 18h00 à 20h00', '21h45'),
    parts('20:30 to 21:51', '20:51'),
    parts('20:30 to 20:41', '20:51'),
  ]);
  silent([back('de 18h00 à 22h00', '21h45'), parts('20:30 to 20:51', '20:51'), parts('20:30 to 20:51', '20:50')]);
});

describe('how long it was down', () => {
  const down = (length: string, end: string): string =>
    `# Slow pages\n\nOn 3 June 2025 at 14:10 UTC, the shop went offline for a period of ${length}.\n\nThe shop was back to normal operation at ${end} UTC.\n`;

  found('duration-mismatch', [down('84 minutes', '15:37'), down('53 minutes', '14:51'), down('22 minutes', '15:02')]);
  silent([down('87 minutes', '15:37'), down('about 84 minutes', '15:37'), down('40 minutes', '14:51')]);
});

describe('one time on two days', () => {
  const report = (day: string, time = '12:43'): string =>
    `# Lost pictures\n\nOn ${day}, 2022 at ${time} UTC we received the first report of lost pictures.\n\n## Timeline\n\nAll times in UTC.\n\n- Dec 16 12:43 First report of lost pictures\n- Dec 17 08:21 Second look at the cache\n- Dec 18 14:45 The cache is repaired\n`;

  found('date-mismatch', [report('December 17th'), report('December 18')]);
  silent([report('December 16th')]);
});
