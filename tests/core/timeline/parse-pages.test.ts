import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';
import { context, rows } from './read-rows.ts';

/** Title, two updates with their times below, the end of the page. */
const PAGES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'English',
    'Incident report for Pumps\nPumps stand\nResolved - Pumps run.\n10 June 2024, 15:00 UTC\nInvestigating - We look.\n10 June 2024, 14:05 UTC\nSubscribe to updates',
    ['Resolved - Pumps run.', 'Investigating - We look.'],
  ],
  [
    'German',
    'Vorfallsbericht für Pumpen\nPumpen stehen\nBehoben - Pumpen laufen.\n10. Juni 2024, 15:00 UTC\nUntersuchung - Wir suchen.\n10. Juni 2024, 14:05 UTC\nUpdates abonnieren\nKeine Vorfälle gemeldet',
    ['Behoben - Pumpen laufen.', 'Untersuchung - Wir suchen.'],
  ],
  [
    'French',
    'Rapport d’incident pour Pompes\nRésolu - Tout marche.\n10 juin 2024, 15:00 UTC\nEnquête - Nous cherchons.\n10 juin 2024, 14:05 UTC\nS’abonner aux mises à jour\nAucun incident signalé',
    ['Résolu - Tout marche.', 'Enquête - Nous cherchons.'],
  ],
  [
    'Spanish',
    'Informe de incidente de Bombas\nResuelto - Todo va.\n10 de junio de 2024, 15:00 UTC\nInvestigando - Buscamos.\n10 de junio de 2024, 14:05 UTC\nSuscribirse\nNo hay incidentes',
    ['Resuelto - Todo va.', 'Investigando - Buscamos.'],
  ],
  [
    'Italian',
    'Pompe ferme\nRisolto - Tutto va.\n10 giugno 2024, 15:00 UTC\nIndagine in corso - Cerchiamo.\n10 giugno 2024, 14:05 UTC\nIscriviti agli aggiornamenti\nNessun incidente segnalato',
    ['Risolto - Tutto va.', 'Indagine in corso - Cerchiamo.'],
  ],
  [
    'Portuguese',
    'Bombas paradas\nResolvido - Tudo anda.\n10 de junho de 2024, 15:00 UTC\nEm investigação - Procuramos.\n10 de junho de 2024, 14:05 UTC\nInscreva-se\nNenhum incidente relatado',
    ['Resolvido - Tudo anda.', 'Em investigação - Procuramos.'],
  ],
  [
    'Dutch',
    'Pompen staan stil\nOpgelost - Alles loopt.\n10 juni 2024, 15:00 UTC\nIn onderzoek - Wij zoeken.\n10 juni 2024, 14:05 UTC\nAbonneren op updates\nGeen incidenten gemeld',
    ['Opgelost - Alles loopt.', 'In onderzoek - Wij zoeken.'],
  ],
  [
    'Japanese',
    'ポンプ停止\n解決済み - 動いています。\n2024年6月10日 15:00 UTC\n調査中 - 調べています。\n2024年6月10日 14:05 UTC\n更新を購読',
    ['解決済み - 動いています。', '調査中 - 調べています。'],
  ],
];

describe('a status page pasted whole', () => {
  it.each(PAGES)('%s: each update has the time below it, and nothing of the page around', (_, text, [last, first]) => {
    expect(rows(text)).toEqual([
      expect.stringContaining(`2024-06-10T15:00Z | ${last}`),
      expect.stringContaining(`2024-06-10T14:05Z | ${first}`),
    ]);
    expect(rows(text).every((row) => !/abon|suscr|iscri|inscr|subscr|購読|report for/iu.test(row))).toBe(true);
  });

  it('with times above their updates keeps them there', () => {
    const text =
      'Pumps stand\n10 June 2024, 15:00 UTC\nResolved - Pumps run.\n10 June 2024, 14:05 UTC\nInvestigating - We look.\nSubscribe to updates';
    expect(rows(text).map((row) => row.split(' | ').slice(0, 2).join(' | '))).toEqual([
      expect.stringContaining('2024-06-10T15:00Z | Resolved - Pumps run.'),
      expect.stringContaining('2024-06-10T14:05Z | Investigating - We look.'),
    ]);
  });

  it('days without news and headings of days are no entries', () => {
    const text =
      'Past incidents\nJun 11, 2024\nNo incidents reported.\nJun 10, 2024\nPumps stand\nResolved - Pumps run.\nJun 10, 15:00 UTC\nInvestigating - We look.\nJun 10, 14:05 UTC\nJun 9, 2024\nNo incidents reported.\nPowered by Pages';
    const read = parseTimeline(text, context());
    expect(read.events.map(({ text }) => text)).toEqual(['Resolved - Pumps run.', 'Investigating - We look.']);
    const left = read.leftovers.map(({ text }) => text).join('\n');
    for (const words of ['Past incidents', 'Jun 11, 2024', 'No incidents reported.', 'Pumps stand', 'Powered by Pages'])
      expect(left).toContain(words);
  });

  it('stamps of its source end updates of several paragraphs', () => {
    const text =
      '*Update* - All well. {{< track "2024-06-10 15:00:00" >}}\n\n*Update* - These stand:\n\n- pump one\n\n- pump two\n\n{{< track "2024-06-10 14:30:00" >}}\n\n*Update* - We look. {{< track "2024-06-10 14:05:00" >}}';
    expect(rows(text, { zone: 'UTC' })).toEqual([
      '2024-06-10T15:00:00Z | Update - All well.'.replace(':00Z', 'Z'),
      '2024-06-10T14:30Z | Update - These stand:\npump one\npump two',
      '2024-06-10T14:05Z | Update - We look.',
    ]);
  });
});

describe('what is no event', () => {
  it('a line of a sentence that begins as a column is named is no table', () => {
    const text =
      'Notice: one downtime, that is,\nwhen the pump comes back up, it stays up.\nDecember 3, 2024 09:00 UTC\n\nNotice: early\nDecember 2, 2024 08:00 UTC';
    expect(rows(text)[0]).toMatch(/^2024-12-03T09:00Z \| Notice: one downtime, that is,\nwhen the pump comes back up, it stays up\./);
  });

  it('a time that a list’s item only speaks of is asked about', () => {
    const day = { date: '2024-06-10', zone: 'UTC' };
    expect(rows('- 14:02: alarm\n- 14:20: stopped\n- Result: 60 people missed lessons 19:30-22:00', day)[2]).toMatch(/!time-inside$/);
    expect(rows('- 14:02: alarm\n- 14:20: stopped\n- All was well (14:40 UTC)', day)[2]).toBe('2024-06-10T14:40Z | All was well');
  });

  it('a year that no other entry has, a day from its neighbour, is asked about', () => {
    const text = '2024-03-23 10:00 one\n2024-03-24 18:00 two\n2023-03-25 09:09 three\n2024-06-21 15:30 four';
    expect(rows(text, { zone: 'UTC' })[2]).toMatch(/!far-date/);
    const years = '2021-03-23 10:00 one\n2022-03-24 18:00 two\n2023-03-25 09:09 three\n2024-06-21 15:30 four';
    expect(rows(years, { zone: 'UTC' }).filter((row) => row.includes('!far-date')).length).toBeLessThan(2);
  });
});

describe('a mail as it was sent', () => {
  it('has its words whole again', () => {
    const text =
      '2024-06-10 14:05 UTC The pump of the third basement stopped, and the wat=\ner rose\n2024-06-10 14:20 UTC Caf=C3=A9 =E2=80=93 open=20\n2024-06-10 14:30 UTC Done';
    expect(rows(text)).toEqual([
      '2024-06-10T14:05Z | The pump of the third basement stopped, and the water rose',
      '2024-06-10T14:20Z | Café – open',
      '2024-06-10T14:30Z | Done',
    ]);
  });

  it.each(['x=1 and y=', 'set PUMP=20 and go', 'a == b'])('“%s” stays', (words) => {
    expect(rows(`2024-06-10 14:05 UTC ${words}\n2024-06-10 14:20 UTC Done`)[0]).toBe(`2024-06-10T14:05Z | ${words}`);
  });
});

describe('what a head or a field says of the times below', () => {
  it('the day in the head of their column', () => {
    expect(rows('| Tijd (10-06-2024, UTC) | Wat |\n|--|--|\n| 14:05 | een |', { locale: 'nl' })[0]).toMatch(/^2024-06-10T14:05Z \| een/);
  });

  it('the zone of a field’s time', () => {
    const text =
      '| Campo | Valor |\n|--|--|\n| Data/Hora | 2024-06-10 20:44 (EDT) |\n| Serviço | SSH (porta 22) |\n| Nível | 10/15 |\n\n| Horário | Evento |\n|--|--|\n| 20:44:03 | um |';
    expect(rows(text)).toEqual(['2024-06-11T00:44:03Z | um | !zone-carried']);
  });
});
