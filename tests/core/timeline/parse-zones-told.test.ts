import { describe, expect, it } from 'vitest';
import { zoneSaidOf } from '../../../renderer/core/timeline/read/zone-said.ts';
import { rows } from './read-rows.ts';

const DAY = { date: '2024-06-10' };

describe('a zone with words around it', () => {
  it.each([
    ['## Timeline (UTC) All Times Approximate', '14:00'],
    ['## Timeline (UTC) – all times rounded', '14:00'],
    ['## Log of the night (CEST). All times rounded', '12:00'],
    ['(all times UTC unless noted)', '14:00'],
    ['Times: UTC', '14:00'],
    ['CEST timeline', '12:00'],
    ['Timeline - times in CET/CEST', '12:00'],
    ['We use UTC for all times here.', '14:00'],
    ['UTC is used throughout.', '14:00'],
    ['Everything below is in CEST.', '12:00'],
    ['Throughout this document we use UTC.', '14:00'],
    ['It took an hour; we use UTC for all times below.', '14:00'],
    ['(CEST = UTC+2)', '12:00'],
    ['Timestamps are given in UTC.', '14:00'],
    ['Wir verwenden UTC für alle Zeiten.', '14:00'],
    ['Nous utilisons UTC pour toutes les heures.', '14:00'],
    ['Usamos UTC para todas las horas.', '14:00'],
    ['## Zeitverlauf (MESZ) Alle Zeiten gerundet', '12:00'],
    ['Zeitachse (UTC) – Zeiten gerundet', '14:00'],
    ['UTC-Zeiten', '14:00'],
    ['Uhrzeiten nach MESZ', '12:00'],
    ['Déroulement (UTC) Heures approximatives', '14:00'],
    ['Heure de référence : UTC', '14:00'],
    ['Línea de tiempo en UTC, aproximada', '14:00'],
    ['Tutte le ore in UTC', '14:00'],
    ['Cronistoria (UTC) – tempi approssimativi', '14:00'],
    ['## Linha do tempo (UTC) Horários aproximados', '14:00'],
    ['Os horários estão em UTC', '14:00'],
    ['Todos os horários são no horário de Brasília', '17:00'],
    ['Tijdverloop (UTC), alle tijden ongeveer', '14:00'],
    ['## タイムライン（UTC）時刻はすべて概算', '14:00'],
  ])('%s', (line, clock) => {
    expect(rows(`${line}\n\n- 14:00: The pumps stand`, DAY)).toEqual([`2024-06-10T${clock}Z | The pumps stand`]);
  });

  it.each([
    'Region (Eastern)',
    'Most logs (UTC) and the chat (CEST) differ',
    'The scheduler uses UTC.',
    'UTC was used by mistake',
    'Everything was moved from EST to UTC.',
    'The UTC server failed',
    'Next time we will give all times in UTC.',
    'In future all times will be in UTC.',
    'The board wrote that CEST = UTC+2 holds for them.',
    'The team worked throughout the weekend in UTC+2 weather.',
  ])('is not told by %j', (line) => {
    expect(rows(`${line}\n\n- 14:00: The pumps stand`, DAY)).toEqual(['2024-06-10 14:00 | The pumps stand']);
  });
});

describe('several zones in one text', () => {
  it.each([
    ['All times in UTC', 'all'],
    ['Alle Zeiten in MESZ', 'all'],
    ['Time zone: UTC', 'all'],
    ['All times UTC unless noted', 'times'],
    ['Timeline (CET)', 'times'],
    ['(UTC)', 'times'],
    ['Customers (PST)', 'thing'],
  ])('%s speaks of %s', (line, about) => {
    expect(zoneSaidOf(line)).toBe(about);
  });

  it.each([
    [
      'a heading of a thing',
      '## Timeline (UTC)\n- 12:48: Go\n## Customers (PDT)\n- 13:00: Two',
      ['12:48Z | Go', '20:00Z | Two | !zone-contradicts'],
    ],
    ['a heading below a sentence about all', 'All times in UTC\n## Day one (PDT)\n- 12:48: Go', ['19:48Z | Go | !zone-contradicts']],
    [
      'a column below a sentence about all',
      'All times in UTC\n\n| Time (CEST) | Event |\n|--|--|\n| 12:50 | Go |\n| 12:55 | Two |',
      ['10:50Z | Go | !zone-contradicts', '10:55Z | Two | !zone-contradicts'],
    ],
    ['a heading below all entries', '- 12:48: Go\n\n## Customers (PDT)\nNothing', ['19:48Z | Go | !zone-carried']],
  ])('%s never beats another one silently', (_, text, expected) => {
    expect(rows(text, DAY)).toEqual(expected.map((row) => `2024-06-10T${row}`));
  });

  it.each([
    ['two timelines', '## Timeline (UTC)\n- 12:48: Go\n## Timeline of the repair (UTC+1)\n- 14:00: Two', ['12:48Z | Go', '13:00Z | Two']],
    ['"unless noted"', 'All times UTC unless noted\n## Timeline (PDT)\n- 12:48: Go', ['19:48Z | Go']],
    ['the same zone again', 'All times UTC\n## Customers (UTC)\n- 12:48: Go', ['12:48Z | Go']],
    ['a sentence about all below the entries', '- 12:48: Go\n\nAll times in UTC', ['12:48Z | Go']],
  ])('%s: nothing is doubtful', (_, text, expected) => {
    expect(rows(text, DAY)).toEqual(expected.map((row) => `2024-06-10T${row}`));
  });
});

describe('a range past midnight', () => {
  it.each([
    ['14:20-2:00', '2024-06-10T14:20Z/2024-06-11T02:00Z | Go | !long-range'],
    ['22:00-06:00', '2024-06-10T22:00Z/2024-06-11T06:00Z | Go'],
    ['20:30-08:00', '2024-06-10T20:30Z/2024-06-11T08:00Z | Go'],
    ['17:30-01:00', '2024-06-10T17:30Z/2024-06-11T01:00Z | Go'],
  ])('%s', (words, expected) => {
    expect(rows(`${words}: Go`, { ...DAY, zone: 'UTC' })).toEqual([expected]);
  });
});
