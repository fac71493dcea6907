import { afterEach, describe, expect, it } from 'vitest';
import { metricWords } from '../../renderer/core/metrics/words/metric-words.ts';
import { type Milestone, milestones } from '../../renderer/core/report/report.ts';
import { readWhen } from '../../renderer/core/time/words/read-when.ts';
import { milestoneLabels } from '../../renderer/ui/parts/labels.ts';
import de from '../../renderer/words/catalogs/de.json' with { type: 'json' };
import { msg, said, speakWith, spokenLanguage, t } from '../../renderer/words/words.ts';
import { allSentences } from '../support/sentences.ts';
import { speak } from './speak.ts';

afterEach(() => speakWith('en', {}));

describe('a sentence', () => {
  it('is itself in English, with its values in it', () => {
    expect(t('New report')).toBe('New report');
    expect(t('“{name}” was saved.', { name: 'a.html' })).toBe('“a.html” was saved.');
  });

  it('is turned around by no sign of a value', () => {
    expect(t('“{name}” is now a draft.', { name: 'Outage \u202Eegatuo' })).toBe('“\u2068Outage \u202Eegatuo\u2069” is now a draft.');
    expect(t('“{name}” is now a draft.', { name: 'a\u2069b\u202Ec' })).toBe('“\u2068ab\u202Ec\u2069” is now a draft.');
  });

  it('counts by the rules of the language', () => {
    const message = '{count, plural, one {# event} other {# events}}';
    expect([0, 1, 2, 2000].map((count) => t(message, { count }))).toEqual(['0 events', '1 event', '2 events', '2,000 events']);
    speakWith('fr', { [message]: '{count, plural, one {# événement} other {# événements}}' });
    expect([0, 1, 2].map((count) => t(message, { count }))).toEqual(['0 événement', '1 événement', '2 événements']);
  });

  it('is in the language that is spoken, and English where the words are missing', () => {
    speakWith('de', { Timeline: 'Zeitleiste' });
    expect([t('Timeline'), t('New report'), spokenLanguage()]).toEqual(['Zeitleiste', 'New report', 'de']);
    speakWith('en', {});
    expect(t('Timeline')).toBe('Timeline');
  });

  it('has two meanings by a note that nobody sees', () => {
    speakWith('de', { 'Open ## state of an action': 'Offen', Open: 'Öffnen' });
    expect([t('Open ## state of an action'), t('Open')]).toEqual(['Offen', 'Öffnen']);
    speakWith('en', {});
    expect(t('Open ## state of an action')).toBe('Open');
    expect(t('Table ## of {name}', { name: 'x' })).toBe('Table');
  });

  it.each(['{name}', "it's {count, plural, one {a} other {b}}", '\\x41\\u0041', '<b>', '#', "'{'", '\\'])(
    'leaves a value as it is: %s',
    (name) => {
      expect(t('“{name}” is in the trash.', { name })).toBe(`“${name}” is in the trash.`);
    },
  );

  it('may stand in a list that is made before the words are there', () => {
    const labels = said({ draft: 'Draft', published: 'Published' });
    const name = msg('Timeline');
    speakWith('de', { Draft: 'Entwurf', Timeline: 'Zeitleiste' });
    expect([labels.draft, labels.published, t(name), Object.keys(labels)]).toEqual([
      'Entwurf',
      'Published',
      'Zeitleiste',
      ['draft', 'published'],
    ]);
  });
});

it('no sentence is said while a file is loaded, before the words are there', () => {
  const sentences = allSentences();
  expect(sentences.length).toBeGreaterThan(500);
  expect(sentences.filter(({ isSaidAtOnce }) => isSaidAtOnce)).toEqual([]);
});

it.each(['de', 'fr', 'es'] as const)('who is told in %s to mark an event finds the mark under that name in the timeline', (language) => {
  speak(language);
  const told = (milestone: Milestone): boolean => metricWords(language).mark(milestone).includes(milestoneLabels[milestone]);
  expect(milestones.filter((milestone) => !told(milestone))).toEqual([]);
});

it.each(['de', 'fr', 'es', 'en'] as const)(
  'the times that the empty timeline gives in %s as examples are read as they stand',
  (language) => {
    const hint = Object.keys(de).find((sentence) => sentence.startsWith('No events yet. Type')) ?? '';
    if (language !== 'en') speak(language);
    const examples = [...t(hint).matchAll(/[“„«]\s?([^“”„«»]+?)\s?[”“»]/gu)].map(([, words = '']) => words);
    const read = (words: string) =>
      readWhen(words, { date: null, zone: null, previous: null, locale: language === 'en' ? 'en-GB' : language });
    expect(examples).toHaveLength(3);
    expect(examples.filter((words) => JSON.stringify(read(words)).includes('"flags":[]') === false)).toEqual([]);
  },
);
