import { describe, expect, it } from 'vitest';
import { rulesFor } from '../read-checked.ts';

/** A report in two parts that both tell of the bakery's oven control. */
const parts = (first: string, second: string): string =>
  `# Oven control stopped\n\n## Summary\n\n${first}\n\n## Details\n\n${second}\n\nNobody was hurt.\n`;

describe('half a day between two tellings of one thing', () => {
  it.each([
    ['On 11 May at 4:02 AM the oven control stopped.', 'The oven control stopped at 16:02 on 11 May.'],
    ['By 15 May, 6:20 PM UTC the dough queue was empty.', 'Dough queue empty: until 15 May, 06:20 UTC'],
    [
      'From 11 May, 4:02 AM UTC to 14 May, 3:02 PM UTC the oven lost heat.',
      'Time of lost heat in the oven: 11 May, 16:02 UTC to 14 May, 15:02 UTC',
    ],
    ['Am 1. März um 18:00 Uhr wird der Ofen Eiche abgeschaltet.', 'On March 1 at 6:00 AM the oven Eiche will be switched off.'],
  ])('%s / %s', (first, second) => expect(rulesFor(parts(first, second))).toContain('am-pm-mismatch'));

  it.each([
    ['On 11 May at 4:02 PM the oven control stopped.', 'The oven control stopped at 16:02 on 11 May.'],
    ['On 11 May at 4:02 AM the oven control stopped.', 'On 12 May at 16:02 the oven control was replaced.'],
    ['On 11 May at 4:00 AM the night shift began.', 'At 16:00 on 11 May the visitors left the shop.'],
    [
      'Am 1. März um 18:00 Uhr wird der Ofen Eiche abgeschaltet.',
      'On March 1 at 6:00 AM the shop closes; at 6:00 PM the oven Eiche will be switched off.',
    ],
  ])('but not %s / %s', (first, second) => expect(rulesFor(parts(first, second))).toEqual([]));
});

describe('a time told once, an hour or two digits from its other telling', () => {
  it.each([
    ['The thermostat tripped the breaker at 09:17 UTC.', 'At 10:17 UTC the breaker was tripped, as the thermostat shows.'],
    ['The thermostat tripped the breaker at 09:13 UTC.', 'At 09:31 UTC the thermostat had tripped the breaker.'],
    ['The restart campaign of the ovens began at 11:40 UTC.', 'At 12:40 UTC the restart campaign of all ovens was begun.'],
  ])('%s / %s', (first, second) => expect(rulesFor(parts(first, second))).toContain('prose-vs-prose-time'));

  it.each([
    ['The thermostat tripped the breaker at 09:17 UTC.', 'At 09:17 UTC the breaker was found open.'],
    ['The thermostat tripped the breaker at 09:17 UTC.', 'At 10:23 UTC the breaker was found open.'],
    ['The thermostat tripped the breaker at 09:17 UTC.', 'At 10:17 UTC the visitors left.'],
    ['The thermostat tripped the breaker at 09:17 UTC.', 'At 10:17 UTC the breaker was mended.'],
    ['The breaker was open at 09:30 UTC.', 'At 10:30 UTC the breaker was mended.'],
  ])('but not %s / %s', (first, second) => expect(rulesFor(parts(first, second))).toEqual([]));

  it('finds it in an entry that tells since when', () => {
    const log = (since: string): string =>
      `# No orders\n\n## Timeline\n\n- 13:20: Disk of the store at 90 %\n- 13:45: Marl portal no longer receiving orders\n- 14:27: A baker says that the Marl portal has not been receiving orders since ${since}\n- 14:54: Incident declared\n- 15:18: Disk grown\n`;
    expect(rulesFor(log('13:54')).length).toBeGreaterThan(0);
    expect(rulesFor(log('13:45'))).toEqual([]);
  });
});

describe('a notice in two languages', () => {
  const notice = (spanish: string, english: string): string =>
    `# Corte de agua / Water cut\n\nEl corte de agua de la planta es el jueves y las bombas del edificio se paran.\n\nParada de las bombas: ${spanish}\n\nLa duración de la parada es de 4 horas para los talleres.\n\nThe water of the plant will be cut on Thursday and the pumps of the building will stop.\n\nStop of the pumps: ${english}\n\nThe duration of the stop will be 4 hours for the workshops.\n`;

  it.each([
    ['6 de marzo de 2025 a las 10:00', 'March 6, 2025, at 11:00 a.m.', 'prose-vs-prose-time'],
    ['7 de marzo de 2025 a las 10:00', 'March 6, 2025, at 10:00 a.m.', 'date-mismatch'],
  ])('%s is not %s', (spanish, english, rule) => expect(rulesFor(notice(spanish, english))).toContain(rule));

  it('says nothing where both halves agree', () => {
    expect(rulesFor(notice('6 de marzo de 2025 a las 10:00', 'March 6, 2025, at 10:00 a.m.'))).toEqual([]);
  });
});

describe('the day of the week before a range and behind it', () => {
  it.each([
    ['The ovens are restarted on Thursday between 08:00 and 12:00 GMT on Tue 23rd March 2021.', 1],
    ['The ovens are restarted on Tuesday between 08:00 and 12:00 GMT on Tue 23rd March 2021.', 0],
    ['The ovens rested on Monday, and were restarted between 08:00 and 12:00 GMT on Tue 23rd March 2021.', 0],
  ])('%s', (words, count) =>
    expect(rulesFor(parts(words, 'All is well.')).filter((rule) => rule === 'weekday-mismatch').length).toBe(count),
  );
});
