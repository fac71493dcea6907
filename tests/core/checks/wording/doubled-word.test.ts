import { describe, expect, it } from 'vitest';
import { doubledWord } from '../../../../renderer/core/checks/wording/doubled-word.ts';
import { textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { checked, report } from '../reports.ts';

const found = (language: string, text: string) => checked(doubledWord, report({ details: { language }, body: [textBlock('p', text)] }));

describe('doubled-word', () => {
  it.each([
    ['en', 'The the supplier failed.', 'The the', 'The'],
    ['en-GB', 'Mail failed, and and it was slow.', 'and and', 'and'],
    ['en', 'It took to to the evening.', 'to to', 'to'],
    ['en', 'Since then it was was slow.', 'was was', 'was'],
    ['de', 'Das Lager und und der Laden standen still.', 'und und', 'und'],
    ['de', 'Wir haben eine eine Ursache gefunden.', 'eine eine', 'eine'],
    ['fr', 'Le le fournisseur est en retard.', 'Le le', 'Le'],
    ['fr', 'La panne a duré jusqu’à la la nuit.', 'la la', 'la'],
    ['es', 'El fallo duró hasta el el lunes.', 'el el', 'el'],
  ])('finds in %s “%s” the words %j', (language, text, words, by) => {
    expect(found(language, text)).toMatchObject([
      { severity: 'note', place: { kind: 'text', block: 0, words }, fix: { change: { kind: 'replace-words', words, by } } },
    ]);
  });

  it.each([
    ['en', 'We had had a warning, and that that was missed.'],
    ['en', 'Who logs in in the morning went on on Monday.'],
    ['en', 'What it was was a loop. What that is is unclear.'],
    ['en', 'Vitamin A a day; The The played. The, the.'],
    ['en', 'They wrote “the the” in the form. See a/a a.b.'],
    ['en', 'Der der und und'],
    ['de', 'Als sie sie sah, half die, die die Liste hatte; er fing an an diesem Tag.'],
    ['de', 'Was behoben werden werden muss, ist, ist offen.'],
    ['fr', 'Nous nous excusons, vous vous souvenez. Elle la fait faire faire.'],
    ['fr', 'Rendez-le le lundi. De De Gaulle à Orly.'],
    ['es', 'No no, se lo dijo él. La, la.'],
    ['ja', 'the the'],
  ])('leaves in %s “%s”', (language, text) => {
    expect(found(language, text)).toEqual([]);
  });
});
