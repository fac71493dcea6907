import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import de from '../../renderer/words/catalogs/de.json' with { type: 'json' };
import es from '../../renderer/words/catalogs/es.json' with { type: 'json' };
import fr from '../../renderer/words/catalogs/fr.json' with { type: 'json' };
import { fromBelow, learnPhrases } from '../../renderer/words/from-below.ts';
import { allParts, allPhrases } from '../../renderer/words/phrases/all-phrases.ts';
import { speakWith } from '../../renderer/words/words.ts';
import { readChecked } from '../core/checks/read-checked.ts';

afterEach(() => speakWith('en', {}));

const root = path.join(import.meta.dirname, '../..');
const sources = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.d)\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(root, folder, file), 'utf8'));

const speak = (language: 'de' | 'fr' | 'es'): void => {
  learnPhrases(allPhrases, allParts);
  speakWith(language, { de, fr, es }[language]);
};

it('each shape is one of a sentence that is really made below the screens', () => {
  // A sentence may be put together from pieces there; what is left of those is long enough to be known again.
  const all = ['renderer/core', 'renderer/store', 'renderer/editor', 'electron'].flatMap(sources).join('\n').replaceAll("\\'", "'");
  const strange = [...allPhrases, ...allParts].filter((phrase) => {
    const pieces = phrase.split(/\{\w+\}/).flatMap((piece) => piece.match(/[\p{L}’']+(?: [\p{L}’']+)*/gu) ?? []);
    const pairs = (words: readonly string[]): readonly string[] => words.slice(1).map((word, at) => `${words[at]} ${word}`);
    return !pieces
      .map((piece) => piece.split(' '))
      .every((words) => {
        const known = pairs(words).filter((pair) => all.includes(pair)).length;
        return words.every((word) => all.includes(word.replace(/s$/, ''))) && known * 2 >= words.length - 1;
      });
  });
  expect(strange).toEqual([]);
});

const contradicting = `# Outage on 12 June 2026

Date: Tuesday, 12 June 2026

The outage lasted 75 minutes, from 10:00 UTC to 12:30 UTC. Customers saw errors from 10:00 UTC to 11:00 UTC.
We fixed it at 25:10. On 31 June 2026 we reviewed it. 3 of 4 servers (90%) failed. The outage began at 17:14 am.

## Timeline

All times in UTC.

- 2026-06-12 10:00 UTC: Errors began for all customers.
- 2026-06-12 09:20 UTC: First alert fired.
- 2026-06-12 12:30 CET: Service restored for all customers.
- 2025-06-12 13:00 UTC: Post-incident review.

## Next steps

We will take these three measures:

- Add alerts
- Add capacity
`;
const findings = readChecked(contradicting, 'outage-2026-06-09.md');

describe.each(['de', 'fr', 'es'] as const)('in %s', (language) => {
  it('no finding of the checks is left in English', () => {
    expect(findings.length).toBeGreaterThan(4);
    speak(language);
    const left = new Set(findings.flatMap(({ message }) => (fromBelow(message) === message ? [message] : [])));
    expect([...left]).toEqual([]);
  });
});

describe('in German', () => {
  it.each([
    ['The report has no title yet.', 'Der Bericht hat noch keinen Titel.'],
    [
      'The action “Put out a note to …” has no owner and no due date.',
      'Die Maßnahme „Put out a note to …“ hat weder Zuständige noch Fälligkeit.',
    ],
    [
      '10 June 2024 was a Monday, not a Tuesday: one of the two in “Tue 10 June” is wrong.',
      '10. Juni 2024 war ein Montag, kein Dienstag: Eines von beiden in „Tue 10 June“ ist falsch.',
    ],
    [
      '“75 min” is not the time from 10:00 to 12:00: that is 1 day 2 h.',
      '„75 min“ ist nicht die Zeit von 10:00 bis 12:00: Das sind 1 Tag 2 h.',
    ],
    [
      'The text says “{name}” in one place and “\\x41” in another: the start is 2 h later in the second.',
      'Der Text sagt an einer Stelle „{name}“ und an einer anderen „\\x41“: Der Anfang ist in der zweiten 2 h später.',
    ],
    [
      '“Impact ended” (10:00) comes 5 min before “Impact began” (10:05): one of the two is marked or timed wrongly.',
      '„Ende der Auswirkung“ (10:00) kommt 5 min vor „Beginn der Auswirkung“ (10:05): Eines von beiden ist falsch markiert oder hat eine falsche Zeit.',
    ],
    [
      '02:30 came twice on Sunday, 27 October 2024 in Paris, because clocks went back: choose the first or the second. The first was 27 October 2024, 00:30 UTC, the second 27 October 2024, 01:30 UTC.',
      '02:30 gab es am Sonntag, 27. Oktober 2024 in Paris zweimal, weil die Uhren zurückgestellt wurden: die erste oder die zweite wählen. Die erste war 27. Oktober 2024, 00:30 UTC, die zweite 27. Oktober 2024, 01:30 UTC.',
    ],
    ['A sentence of no known shape. Another.', 'A sentence of no known shape. Another.'],
  ])('%s', (english, german) => {
    speak('de');
    expect(fromBelow(english)).toBe(german);
  });

  it('English stays as it is', () => {
    expect(fromBelow('The report has no title yet.')).toBe('The report has no title yet.');
  });
});
