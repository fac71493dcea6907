import { describe, expect, it } from 'vitest';
import { rows } from './read-rows.ts';

const DAY = { date: '2024-06-10' };
const LIST = '- 14:05 – the pump stopped\n- 14:20 – it ran';

describe('the zone of all times is told in the words of many languages', () => {
  it.each([
    ['Alle tijden in UTC+9', '05:05'],
    ['Tijdzone: JST', '05:05'],
    ['## Tijdlijn (Asia/Tokyo)', '05:05'],
    ['De tijden zijn in CEST', '12:05'],
    ['Fuso orario: Europe/Rome', '12:05'],
    ['Tutti gli orari sono in CEST', '12:05'],
    ['Fuso horário: UTC-3', '17:05'],
    ['Zona horaria: CEST', '12:05'],
    ['Alle Angaben in MESZ.', '12:05'],
    ['時刻はすべてUTC+9です', '05:05'],
    ['すべての時刻はAsia/Tokyoです', '05:05'],
    ['タイムゾーン：GMT-4', '18:05'],
    ['タイムライン（JST）', '05:05'],
    ['## 経緯 (+09:00)', '05:05'],
  ])('%s', (said, utc) => {
    expect(rows(`${said}\n\n${LIST}`, DAY)[0]).toBe(`2024-06-10T${utc}Z | the pump stopped`);
  });

  it.each(['De responstijden van team EAT', 'Alle tijden van de ploeg EST stonden stil', 'Gli orari dello staff PET'])(
    '%s declares none',
    (said) => {
      expect(rows(`${said}\n\n${LIST}`, DAY)[0]).toBe('2024-06-10 14:05 | the pump stopped');
    },
  );
});

describe('an offset alone is a zone', () => {
  it.each([
    '## Timeline (-05:00)',
    'Time zone: -05:00',
    'All times in -05:00',
    'Timeline, all times -05:00',
    '10 June 2024 (-05:00)',
    '## Monday, June 10th 2024 (-05:00)',
  ])('in %s', (said) => {
    expect(rows(`${said}\n\n${LIST}`, DAY)[0]).toBe('2024-06-10T19:05Z | the pump stopped');
  });

  it.each(['## Detection (+00:30)', '## Phase two (+01:00)', '## Rollback (-04:00)'])('but none in %s', (said) => {
    expect(rows(`${said}\n\n${LIST}`, DAY).at(-1)).toBe('2024-06-10 14:20 | it ran');
  });

  it('holds for the day whose heading it ends, on each day anew', () => {
    const text = '10 June 2024 (+02:00)\n\n14:05 the pump stopped\n\n11 June 2024 (+02:00)\n\n09:20 it ran';
    expect(rows(text)).toEqual(['2024-06-10T12:05Z | the pump stopped', '2024-06-11T07:20Z | it ran']);
  });

  it('holds for the column whose head it ends', () => {
    const table = (head: string): string => `| ${head} | Event |\n|---|---|\n| 14:05 | the pump stopped |\n| 14:20 | it ran |`;
    expect(rows(table('Tijd (+05:30)'), DAY)).toEqual(['2024-06-10T08:35Z | the pump stopped', '2024-06-10T08:50Z | it ran']);
    expect(rows(table('Hora (-04:00)'), DAY)).toEqual(['2024-06-10T18:05Z | the pump stopped', '2024-06-10T18:20Z | it ran']);
    expect(rows('Ora (+02:00),Evento\n14:05,the pump stopped\n14:20,it ran', DAY)).toEqual([
      '2024-06-10T12:05Z | the pump stopped',
      '2024-06-10T12:20Z | it ran',
    ]);
  });
});

describe('the day of the week in Portuguese', () => {
  it.each(['segunda-feira, 10 de junho de 2024', 'Segunda-feira, 10 de junho', 'segunda-feira, 10/06/2024'])('%s', (day) => {
    expect(rows(`${day} 14:05 UTC – a bomba parou\n${day} 14:20 UTC – voltou`, DAY)).toEqual([
      '2024-06-10T14:05Z | a bomba parou',
      '2024-06-10T14:20Z | voltou',
    ]);
  });

  it('is held against the date', () => {
    expect(rows('terça-feira, 10 de junho de 2024 14:05 UTC – a bomba parou\n14:20 UTC – voltou')[0]).toContain('!weekday-mismatch');
  });
});

describe('the Dutch word for about', () => {
  it('is no part of the words', () => {
    expect(rows('- Omstreeks 14:05 uur: de pomp stond stil\n- 14:20 uur: hij liep', DAY)).toEqual([
      '2024-06-10 14:05 | de pomp stond stil',
      '2024-06-10 14:20 | hij liep',
    ]);
  });
});
