import { expect, it } from 'vitest';
import { mixedSeasons } from '../../../../renderer/core/checks/zones/mixed-seasons.ts';
import { event } from '../../timeline/events.ts';

const said = (...words: readonly string[]) =>
  mixedSeasons(
    words.map((entered) => {
      const made = event('a', `2024-06-10 ${entered.slice(0, 5)} Europe/Paris`);
      return { ...made, when: { ...made.when, entered } };
    }),
  ).map(({ message }) => message);

it.each([
  ['16:10 CET', ['16:05 CEST', '16:15 CEST', '16:20 CEST'], 'CEST'],
  ['16:10 CET', ['16:05 MESZ', '16:15 MESZ', '16:20 MESZ'], 'MESZ'],
  ['16:10 MEZ', ['16:05 CEST', '16:15 CEST', '16:20 CEST'], 'CEST'],
  ['16:10 OEZ', ['16:05 EEST', '16:15 EEST', '16:20 EEST'], 'EEST'],
])('“%s” stands among times in another season, which is named as it is written', (odd, others, name) => {
  const [first = '', ...more] = others;
  expect(said(first, odd, ...more)).toEqual([`“${odd}” stands among times in ${name}: on one day a place has only one of the two.`]);
});

it.each([[['16:05 MESZ', '16:10 CEST', '16:15 MESZ', '16:20 MESZ']], [['16:05 CET', '16:10 MEZ', '16:15 MEZ', '16:20 CET']]])(
  'two languages’ names of one season are one: %s',
  (words) => {
    expect(said(...words)).toEqual([]);
  },
);
