import { describe, expect, it } from 'vitest';
import { rows } from './read-rows.ts';

const UTC = { zone: 'UTC' };

describe('a night that is named by both of its days', () => {
  it.each([
    ['In der Nacht vom 10. auf den 11. Juni 2024'],
    ['Nacht vom 10. zum 11. Juni 2024'],
    ['Nuit du 10 au 11 juin 2024'],
    ['Noche del 10 al 11 de junio de 2024'],
    ['Night of June 10 to 11, 2024'],
    ['Nacht van 10 op 11 juni 2024'],
    ['Notte tra il 10 e l’11 giugno 2024'],
    ['Noite de 10 para 11 de junho de 2024'],
  ])('begins on the first: %s', (heading) => {
    expect(rows(`${heading}\n23:40 a\n0:15 b`, UTC).map((row) => row.slice(0, 17))).toEqual(['2024-06-10T23:40Z', '2024-06-11T00:15Z']);
  });
});

describe('words around a time', () => {
  it.each([
    [
      '10.06.2024\n3 Uhr nachmittags Pumpe steht\n8:10 am Abend Pumpe läuft',
      ['2024-06-10T15:00Z | Pumpe steht', '2024-06-10T20:10Z | Pumpe läuft'],
    ],
    [
      '10 de junio de 2024\na las 2 de la tarde, corte\na las 9:10 de la noche, listo',
      ['2024-06-10T14:00Z | corte', '2024-06-10T21:10Z | listo'],
    ],
    ['10 juni 2024\n14 uur: storing\n15 uur: klaar', ['2024-06-10T14:00Z | storing', '2024-06-10T15:00Z | klaar']],
    ['10 de junho de 2024\ndas 14h10 às 14h31 – reinício', ['2024-06-10T14:10Z/2024-06-10T14:31Z | reinício']],
    ['10 June 2024\n14:02 alert\n(11 June) 08:00 review', ['2024-06-10T14:02Z | alert', '2024-06-11T08:00Z | review']],
    ['10 June 2024\nc.14:02 alert\nca.14:31 fixed', ['2024-06-10T14:02Z | alert', '2024-06-10T14:31Z | fixed']],
    ['[10.06.2024] 14:02 Alarm', ['2024-06-10T14:02Z | Alarm']],
    ['<strike>10 June 2024 14:02 alert</strike>', ['2024-06-10T14:02Z | alert']],
    ['Mon Jun 10 16:02:01 2024 +0200 Raise the pool', ['2024-06-10T14:02:01Z | Raise the pool']],
    ['2024年6月10日 ※時刻はすべて日本時間\n14:02 警報', ['2024-06-10T05:02Z | 警報']],
  ])('tell what they mean: %j', (text, expected) => {
    expect(rows(text, UTC)).toEqual(expected);
  });
});

describe('an item below an entry of a list', () => {
  it.each([
    ['By 14:04, two people looked.'],
    ['Bis 14:04 Uhr schauten zwei.'],
    ['Avant 14:04, deux regardaient.'],
    ['Hasta las 14:04 miraron dos.'],
  ])('that tells by when is a note about it: %s', (note) => {
    expect(rows(`- 14:02 Alert\n  - ${note}\n- 14:31 Fixed`, { ...UTC, date: '2024-06-10' })).toEqual([
      `2024-06-10T14:02Z | Alert\n- ${note}`,
      '2024-06-10T14:31Z | Fixed',
    ]);
  });

  it('that begins with its time is an entry', () => {
    expect(rows('- 14:02 Alert\n  - 14:04 Two looked\n- 14:31 Fixed', { ...UTC, date: '2024-06-10' })).toHaveLength(3);
  });
});

describe('dates of numbers', () => {
  it.each([
    ['America/Sao_Paulo', '2024-06-10 15:02'],
    ['America/Mexico_City', '2024-06-10 15:02'],
    ['America/Chicago', '2024-10-06 15:02'],
  ])('come month first only where people write them so: %s', (zone, local) => {
    expect(rows('10/06/2024 15:02 a', { zone })[0]?.slice(0, 10)).toBe(local.slice(0, 10));
  });

  it.each([
    ['10/06/2024\n14h02 – alerte\n14h31 – fin', ''],
    ['10/06/2024\n14.02 Uhr: Alarm\n14.31 Uhr: Ende', ''],
    ['10/06/2024\n14:02 alarm\n14:31 end', ' | !date-order'],
  ])('are sure where times are written as people do who write the day first: %j', (text, flag) => {
    for (const row of rows(text, UTC)) expect(row.replace(/^[^|]*\| [^|]*?(?= \||$)/, '')).toBe(flag);
  });
});
