import { describe, expect, it } from 'vitest';
import { noContext } from '../../../../renderer/core/checks/facts/check-context.ts';
import { findContradictions } from '../../../../renderer/core/checks/index.ts';
import { textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { event } from '../../timeline/events.ts';
import { action, cause, report } from '../reports.ts';

const language = (text: string): string => (/ [äöü]|wurden|Zeit|sind/u.test(text) ? 'de' : 'en');
const check = (text: string, causes: readonly string[] = ['An index was missing', 'The queue was full']) =>
  findContradictions(
    report({
      details: { language: language(text) },
      body: [textBlock('h2', 'Summary'), textBlock('p', text)],
      events: [
        event('Impact', '2024-06-10 14:02 UTC', {}, 'impact-began'),
        event('Seen', '2024-06-10 14:12 UTC', {}, 'detected'),
        event('Notice', '2024-06-10 14:42 UTC', {}, 'first-notice'),
      ],
      causes: causes.map((words) => cause(words)),
      actions: [action('Add the index'), action('Empty the queue')],
    }),
    noContext,
  ).map(({ rule, between }) => [rule, between?.[0]]);

describe('a count of causes or actions against their list', () => {
  it.each([
    ['Three causes were found.', 'Three causes'],
    ['Two causes were found and four actions decided.', 'four actions'],
    ['Drei Ursachen wurden gefunden.', 'Drei Ursachen'],
    ['Vier Maßnahmen sind geplant.', 'Vier Maßnahmen'],
    ['Trois causes ont été trouvées.', 'Trois causes'],
    ['Deux causes ont été trouvées et quatre actions décidées.', 'quatre actions'],
    ['Tres causas fueron identificadas.', 'Tres causas'],
    ['Se decidieron cuatro acciones.', 'cuatro acciones'],
  ])('finds it in “%s”', (text, words) => {
    expect(check(text)).toEqual([['count-mismatch', words]]);
  });

  it.each([
    'Two causes were found and two actions decided.',
    'Three more causes were found later.',
    'At least three causes were found.',
    'Three causes are possible.',
    'Of these three causes were found by others.',
    'Zwei Ursachen wurden gefunden.',
    'Weitere drei Ursachen wurden gefunden.',
    'Deux causes ont été trouvées et deux actions décidées.',
    'Trois autres causes ont été trouvées.',
    'Se decidieron dos acciones.',
    'Otras cuatro acciones fueron decididas.',
  ])('has nothing to say about “%s”', (text) => {
    expect(check(text)).toEqual([]);
  });

  it('is silent where the report has no such list', () => {
    expect(check('Three causes were found.', [])).toEqual([]);
  });
});

describe('a key figure told in a sentence', () => {
  it.each([
    ['We had a time to detect of 25 minutes.', '25 minutes'],
    ['The time to detect was 25 minutes.', '25 minutes'],
    ['Die Zeit bis zur Erkennung betrug 25 Minuten.', '25 Minuten'],
    ['Le délai de détection a été de 25 minutes.', '25 minutes'],
    ['Nous avons eu un délai de détection de 14 minutes.', '14 minutes'],
    ['El tiempo de detección fue de 25 minutos.', '25 minutos'],
    ['Le délai de notification est de 55 minutes.', '55 minutes'],
  ])('finds it in “%s”', (text, words) => {
    expect(check(text)).toEqual([['duration-mismatch', words]]);
  });

  it.each([
    'We had a time to detect of 10 minutes.',
    'The time to notify was 40 minutes.',
    'Our target is a time to detect of 5 minutes.',
    'The average time to detect is 25 minutes.',
    'Die Zeit bis zur Erkennung betrug 10 Minuten.',
    'Der Zielwert: Zeit bis zur Erkennung von 5 Minuten.',
    'Le délai de détection a été de 10 minutes.',
    'L’objectif est un délai de détection de 5 minutes.',
    'El tiempo de detección fue de 10 minutos.',
    'El objetivo es un tiempo de detección de 5 minutos.',
  ])('has nothing to say about “%s”', (text) => {
    expect(check(text)).toEqual([]);
  });
});

describe('what is done and what is left', () => {
  it.each([
    'The move is 40 % done and 70 % left.',
    'Der Umzug: 40 % erledigt und 70 % offen.',
    'La migration : 40 % faits et 70 % restants.',
    'La migración: 40 % hecho y 70 % pendiente.',
  ])('finds it in “%s”', (text) => {
    expect(check(text).map(([rule]) => rule)).toEqual(['percentage-mismatch']);
  });

  it.each([
    'The move is 40 % done and 60 % left.',
    'Der Umzug: 33,3 % erledigt und 66,7 % offen.',
    'La migration : 40 % faits et 60 % restants.',
    'La migración: 40 % hecho y 60 % pendiente.',
    'With 40 % of the tasks done, 70 % of the budget is left.',
  ])('has nothing to say about “%s”', (text) => {
    expect(check(text)).toEqual([]);
  });
});
