import { describe, expect, it } from 'vitest';
import { readClock } from '../../../renderer/core/time/clocks/read-clock.ts';

/** The time that stands at the first digit of a text, and the words behind it. */
function read(text: string): string {
  const at = text.search(/[\d朝夜夕昼深未早]/);
  const clock = readClock(text, at);
  if (clock === null) return 'none';
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(clock.hour)}:${two(clock.minute)}|${text.slice(at + clock.length).trim()}`;
}

describe('a part of the day behind a time', () => {
  it.each([
    ['3 Uhr nachmittags Ende', '15:00|Ende'],
    ['3:10 Uhr morgens Alarm', '03:10|Alarm'],
    ['8:10 am Abend', '20:10|'],
    ['8.10 Uhr am späten Vormittag', '08:10|'],
    ['9 Uhr früh', '09:00|'],
    ['11 Uhr nachts', '23:00|'],
    ['2 Uhr nachts', '02:00|'],
    ['1 Uhr mittags', '13:00|'],
    ['12:15 mittags', '12:15|'],
    ['à 3 heures de l’après-midi fin', '15:00|fin'],
    ['9 heures du soir', '21:00|'],
    ['9h10 du matin', '09:10|'],
    ['a las 2 de la tarde inicio', '14:00|inicio'],
    ['a las 9:05 de la noche', '21:05|'],
    ['a las 12 de la noche', '00:00|'],
    ['3:10 de la madrugada', '03:10|'],
    ['1:30 del mediodía', '13:30|'],
    ['alle 3 del pomeriggio', '15:00|'],
    ['ore 9.05 di sera', '21:05|'],
    ['alle 2 di notte', '02:00|'],
    ['às 3 da tarde fim', '15:00|fim'],
    ['10 da noite', '22:00|'],
    ['3 uur ’s middags klaar', '15:00|klaar'],
    ['9.10 uur ’s avonds', '21:10|'],
    ['3:10 in the afternoon: end', '15:10|: end'],
    ['at 9 in the evening', '21:00|'],
    ['11:40 at night', '23:40|'],
    ['12:20 in the morning', '00:20|'],
    ['15:10 nachmittags', '15:10|'],
    ['夜9時に復旧', '21:00|に復旧'],
    ['夕方の5時半', '17:30|'],
    ['深夜1時', '01:00|'],
    ['朝8:15', '08:15|'],
    ['夜21時', '21:00|'],
  ])('tells its half: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['10:15 in the morning meeting', '10:15|in the morning meeting'],
    ['15:10 du matin', '15:10|du matin'],
    ['9:00 früh gemeldet', '09:00|früh gemeldet'],
    ['3:10 pm in the afternoon', '15:10|in the afternoon'],
    ['2:10 in der Nacht vom 10. Juni', '02:10|in der Nacht vom 10. Juni'],
    ['3 in the morning', 'none'],
    ['3 Techniker', 'none'],
    ['1.5 de la tarde', 'none'],
  ])('is none: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('an hour with its word alone', () => {
  it.each([
    ['15 uur: klaar', '15:00|: klaar'],
    ['om 15 uur klaar', '15:00|klaar'],
    ['15 heures – fin', '15:00|– fin'],
    ['à 15 heures fin', '15:00|fin'],
    ['15 horas: fin', '15:00|: fin'],
  ])('is a time: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['3 uur lang', '2 heures de coupure', '3 horas sin servicio', '2024年'])('is a length or a year: %s', (text) => {
    expect(read(text)).toBe('none');
  });
});
