import { describe, expect, it } from 'vitest';
import { rows } from './read-rows.ts';

const PARIS = { zone: 'Europe/Paris', locale: 'fr' };
const DAY = { date: '2026-10-24', zone: 'Europe/Paris' };

describe('a column for the zone', () => {
  it.each([
    'Fuseau',
    'Fuseau horaire',
    'Zeitzone',
    'Zona horaria',
    'Huso',
    'Huso horario',
    'Zona',
    'Fuso orario',
    'Fuso horário',
    'Tijdzone',
    'タイムゾーン',
    'Time zone',
    'Zone',
    'TZ',
    'Offset',
    'UTC offset',
    'Décalage',
    'Nobody’s word for it',
    '',
  ])('is known below “%s”', (head) => {
    const text = `Date\tHeure\t${head}\tÉvénement\n24/10/2026\t15:05\tUTC\tAppel du fournisseur\n24/10/2026\t17:06\t+02:00\tRappel`;
    expect(rows(text, PARIS)).toEqual(['2026-10-24T15:05Z | Appel du fournisseur', '2026-10-24T15:06Z | Rappel']);
  });

  it.each([
    ['UTC', '2026-10-24T15:05Z'],
    ['GMT+1', '2026-10-24T14:05Z'],
    ['UTC-5', '2026-10-24T20:05Z'],
    ['-0500', '2026-10-24T20:05Z'],
    ['-5', '2026-10-24T20:05Z'],
    ['+05:30', '2026-10-24T09:35Z'],
    ['MESZ', '2026-10-24T13:05Z'],
    ['Europe/London', '2026-10-24T14:05Z'],
    ['Londres', '2026-10-24T14:05Z'],
    ['heure de Paris', '2026-10-24T13:05Z'],
  ])('says %s', (zone, expected) => {
    expect(rows(`Date\tHeure\tFuseau\tÉvénement\n24/10/2026\t15:05\t${zone}\tAppel`, PARIS)).toEqual([`${expected} | Appel`]);
  });

  it.each([
    ['a zone that nobody knows is asked about', 'Mars', '2026-10-24 15:05 | Appel | !unknown-zone'],
    ['nothing leaves the time to the zone of the others', '', '2026-10-24T13:05Z | Appel'],
    ['a dash says nothing', '–', '2026-10-24T13:05Z | Appel'],
  ])('%s', (_, zone, expected) => {
    expect(rows(`Date\tHeure\tFuseau\tÉvénement\n24/10/2026\t15:05\t${zone}\tAppel`, PARIS)).toEqual([expected]);
  });

  it('may stand anywhere in the table', () => {
    expect(rows('Date\tHeure\tÉvénement\tFuseau\n24/10/2026\t15:05\tAppel\tUTC', PARIS)).toEqual(['2026-10-24T15:05Z | Appel']);
  });

  it('needs no heads right behind the time', () => {
    expect(rows('15:05\tUTC\tAppel\n17:06\tCEST\tRappel', DAY)).toEqual(['2026-10-24T15:05Z | Appel', '2026-10-24T15:06Z | Rappel']);
  });

  it('tells a row its zone where other rows say something else there', () => {
    const text = '| Time | Said | Event |\n|--|--|--|\n| 16:02 | Ops | Alert |\n| 14:05 | UTC | Ack |';
    expect(rows(text, DAY)).toEqual(['2026-10-24T14:02Z | Ops – Alert | !zone-assumed', '2026-10-24T14:05Z | Ack']);
  });
});

describe('no column for the zone', () => {
  it.each([
    ['teams', 'Team', 'IT'],
    ['initials', 'Who', 'MT'],
    ['parts of a building', 'Zone', 'North'],
    ['places in a file', 'Offset', '4711'],
    ['delays', 'Décalage', '5 min'],
    ['words', 'Said', 'Let'],
  ])('%s', (_, head, cell) => {
    const text = `| Time | ${head} | Event |\n|--|--|--|\n| 14:02 | ${cell} | Alert |\n| 14:05 | ${cell} | Ack |`;
    expect(rows(text, { date: '2026-10-24', zone: 'UTC' })).toEqual([
      `2026-10-24T14:02Z | ${cell} – Alert`,
      `2026-10-24T14:05Z | ${cell} – Ack`,
    ]);
  });

  it('the words of an event that are nothing but a zone', () => {
    expect(rows('| Time | Event |\n|--|--|\n| 14:02 | UTC |\n| 14:05 | Ack |', { date: '2026-10-24', zone: 'UTC' })).toEqual([
      '2026-10-24T14:02Z | UTC',
      '2026-10-24T14:05Z | Ack',
    ]);
  });
});
