import { describe, expect, it } from 'vitest';
import { smartSign } from '../../../renderer/core/rich-text/smart-signs.ts';

/** What stands in the text after these letters were typed one by one. */
const typed = (letters: string, language = 'en'): string => {
  let text = '';
  for (const letter of letters) {
    text += letter;
    const sign = smartSign(text.slice(0, -1), letter, language);
    if (sign !== null) text = text.slice(0, -sign.replaces) + sign.text;
  }
  return text;
};

describe('signs', () => {
  it.each([
    ['en', "\"It's 'late',\" she said.", '“It’s ‘late’,” she said.'],
    ['en-GB', '("a")', '(“a”)'],
    ['de', '"Es war \'spät\'."', '„Es war ‚spät‘.“'],
    ['fr', '"L\'incident"', '«\u202fL’incident\u202f»'],
    ['es-MX', '"Tarde"', '«Tarde»'],
    ['nl', '"Laat"', '“Laat”'],
    ['constructor', '"Late"', '“Late”'],
    ['en', 'late -- again', 'late — again'],
    ['de', 'spät -- wieder', 'spät – wieder'],
    ['en', 'wait...', 'wait…'],
    ['fr', 'Pourquoi ? Assez ! Oui ; non : si.', 'Pourquoi\u202f? Assez\u202f! Oui\u202f; non\u00a0: si.'],
    ['fr-CH', '« Non »', '«\u202fNon\u202f»'],
    ['fr', 'Vraiment ?!', 'Vraiment\u202f?!'],
    ['fr', 'à 09:14, a?b', 'à 09:14, a?b'],
    ['fr', ' ?', ' ?'],
    ['en', 'Why ? Now : « so »', 'Why ? Now : « so »'],
    ['de', 'Warum ? Nun :', 'Warum ? Nun :'],
  ])('in %s: %s', (language, letters, text) => {
    expect(typed(letters, language)).toBe(text);
  });

  it.each(['09:14 -- 09:20', '09:14--09:20', '09:14 -> 09:20', 'a <- b', '5\' 30"', '12"', '1/2', '3 x 4', 'rm --force', 'x ....', '(c)'])(
    'leave %s as it was typed',
    (letters) => {
      expect(typed(letters)).toBe(letters.replace('x ....', 'x ….'));
    },
  );
});
