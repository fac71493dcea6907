import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { secretShapes } from '../../renderer/core/checks/publishing/secret-shapes.ts';
import { ruleNames } from '../../renderer/core/checks/rule-book.ts';
import { fromBelow } from '../../renderer/words/from-below.ts';
import { allParts, allPhrases } from '../../renderer/words/phrases/all-phrases.ts';
import { speakWith } from '../../renderer/words/words.ts';
import { provokedFindings } from './provoked-findings.ts';
import { speak } from './speak.ts';

afterEach(() => speakWith('en', {}));

const root = path.join(import.meta.dirname, '../..');
const sources = (folder: string, passedOver = /^$/): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.d)\.tsx?$/.test(file) && !passedOver.test(file))
    .map((file) => readFileSync(path.join(root, folder, file), 'utf8'));

it('each shape is one of a sentence that is really made below the screens', () => {
  // A sentence may be put together from pieces there; what is left of those is long enough to be known again.
  const all = ['renderer/core', 'renderer/store', 'renderer/editor', 'electron']
    .flatMap((folder) => sources(folder))
    .join('\n')
    .replaceAll("\\'", "'");
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

/** Words of reports, templates, exports and menus: each language has its own there. */
const ownWords = /^(?:export|chips|metrics)\b|built-in|sample|\bwords\b|-words\.ts$/;

/** Thrown where the program is wrong, or never said alone. */
const unsaid =
  /^(?:A body holds|The write was given up|This is no (?:list of people|message)|“x” is no clock time|This chip was not looked up|The section |Your text is|Nothing was imported|This copy was made for|This draft and yours)/;

/** What may stand in a sentence's gap: words, spans, clocks, dates. */
const fillings = [
  '“x”',
  '3 days',
  '3',
  '09:00',
  '10 June 2024',
  'earlier',
  'in Paris',
  'An image',
  'date',
  '1 comment is',
  'leave it out',
  'said “x”',
  'another report',
  'another draft',
];

/** The whole sentences of a source with one gap at most; what is put together from pieces is provoked elsewhere. */
const sentencesOf = (source: string): readonly string[] =>
  [...source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').matchAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g)]
    .map(([whole]) => whole.slice(1, -1).replaceAll("\\'", "'"))
    .filter((words) => /^[A-Z“].* .*[.?!]$/.test(words) && !/[<>=\\|]/.test(words) && words.split('${').length < 3);

it('each plain sentence that is made below the screens has a shape', () => {
  speak('de');
  const made = ['renderer/core', 'renderer/store', 'renderer/editor']
    .flatMap((folder) => sources(folder, ownWords).flatMap(sentencesOf))
    .filter((words) => !unsaid.test(words.replace(/\$\{[^}]*\}/g, 'x')))
    .map((words) => fillings.map((filling) => words.replace(/\$\{[^}]*\}/g, filling)));
  expect(made.length).toBeGreaterThan(150);
  expect(made.filter((all) => all.every((words) => fromBelow(words) === words)).map(([first]) => first)).toEqual([]);
});

it('each rule is provoked', () => {
  const found = new Set(provokedFindings.map(({ rule }) => rule));
  expect(ruleNames.filter((rule) => !found.has(rule))).toEqual([]);
});

describe.each(['de', 'fr', 'es'] as const)('in %s', (language) => {
  it('no finding of the checks is left in English, nor a way to mend it', () => {
    speak(language);
    const sentences = provokedFindings.flatMap(({ message, fix }) => [message, ...(fix === null ? [] : [fix.label])]);
    expect([...new Set(sentences)].filter((sentence) => fromBelow(sentence) === sentence)).toEqual([]);
  });

  it('nothing in them is English but words of the report', () => {
    speak(language);
    const own = /«[^»]*»|„[^“]*“|\((?:deleted|no) event[^)]*\)/g;
    const said = provokedFindings.map(({ message }) => fromBelow(message).replace(own, ''));
    expect([...new Set(said)].filter((sentence) => /\b(?:the|of|and|is|are|not|with|to|from|or)\b/.test(sentence))).toEqual([]);
  });

  it('what a secret is called is not left in English', () => {
    speak(language);
    const sentences = secretShapes.map(
      ([name]) => `“a1…” looks like ${name}: take it out here, and have it replaced, since it may have been seen.`,
    );
    expect(secretShapes.filter(([name], at) => fromBelow(sentences[at] ?? '').includes(name))).toEqual([]);
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
    [
      '2 parts that “PIR” requires are still empty: “Causes, title”, time zone.',
      '2 Teile, die „PIR“ verlangt, sind noch leer: „Causes, title“, Zeitzone.',
    ],
    [
      'No event is marked “Detected”, “Mitigated”: the key figures that hang on them can’t be counted.',
      'Kein Ereignis ist als „Erkannt“, „Eingedämmt“ markiert: Die Kennzahlen, die davon abhängen, lassen sich nicht berechnen.',
    ],
    [
      'The text promises something that is not among the actions: “By 3 June 2026 “PIR” will follow. We will …”',
      'Der Text verspricht etwas, das nicht unter den Maßnahmen steht: „By 3 June 2026 “PIR” will follow. We will …“',
    ],
    [
      'There was no 02:30 on Sunday, 29 March 2026 in Berlin: clocks went forward from 02:00 to 03:00.',
      '02:30 gab es am Sonntag, 29. März 2026 in Berlin nicht: Die Uhren wurden von 02:00 auf 03:00 vorgestellt.',
    ],
    ['01:30 CET, before the clocks went forward', '01:30 MEZ, vor dem Vorstellen der Uhren'],
    [
      'CET is not in force on 3 July 2025; Central Europe was on CEST (UTC+2). Read literally as UTC+1.',
      'CET gilt am 3. Juli 2025 nicht; Mitteleuropa hatte MESZ (UTC+2). Wörtlich gelesen als UTC+1.',
    ],
    [
      'MESZ is not in force on 3 February 2025; Central Europe was on CET (UTC+1). Read literally as UTC+2.',
      'MESZ gilt am 3. Februar 2025 nicht; Mitteleuropa hatte MEZ (UTC+1). Wörtlich gelesen als UTC+2.',
    ],
    ['Read as CET', 'Als MEZ lesen'],
    ['Read as Berlin time', 'Als Ortszeit Berlin lesen'],
    ['Read as UTC+2', 'Als UTC+2 lesen'],
    ['The first, 02:30 CEST, before the clocks went back', 'Die erste, 02:30 MESZ, vor dem Zurückstellen der Uhren'],
    ['“Aware since” has no time and no zone.', '„Bekannt seit“ hat weder Uhrzeit noch Zone.'],
    [
      '“Aware since” has no exact time. 02:30 came twice on Sunday, 25 October 2026 in Berlin, because clocks went back: choose the first or the second.',
      '„Bekannt seit“ hat keine eindeutige Uhrzeit. 02:30 gab es am Sonntag, 25. Oktober 2026 in Berlin zweimal, weil die Uhren zurückgestellt wurden: die erste oder die zweite wählen.',
    ],
    [
      'The report is approved, but sign-offs of its present words are missing (Facts: 1, Recht: 2, Tone: 1). It goes out as “In review”: sign it again, or undo what was changed.',
      'Der Bericht ist freigegeben, aber Freigaben seines jetzigen Wortlauts fehlen (Fakten: 1, Recht: 2, Ton: 1). Er geht als „In Prüfung“ hinaus: erneut abzeichnen oder die Änderung rückgängig machen.',
    ],
    [
      'The order follows the times: about 14:20 CET comes after 28 November 2026, 14:10 CET. Change the time to move it.',
      'Die Reihenfolge folgt den Zeiten: gegen 14:20 MEZ kommt nach 28. November 2026, 14:10 MEZ. Zum Verschieben die Zeit ändern.',
    ],
    ['36 of 48 is 75 %, not 80 %.', '36 von 48 sind 75 %, nicht 80 %.'],
    ['7 of 48 is 14.6 %, not 80 %.', '7 von 48 sind 14,6 %, nicht 80 %.'],
    ['“3 GB” is not the sum of “1 GB, 1.5 GB”: that is 2.5.', '„3 GB“ ist nicht die Summe von „1 GB, 1.5 GB“: Das sind 2,5.'],
    ['“Four measures” stands over a list of 3.', 'Die Liste unter „Four measures“ nennt 3.'],
    [
      '“5. November 2025” is 365 days from 5 November 2026 in the timeline: the year is the likely slip.',
      '„5. November 2025“ ist 365 Tage vom 5. November 2026 im Ablauf entfernt: Wahrscheinlich stimmt das Jahr nicht.',
    ],
    [
      'The text says 12 October 2026 (“12. Oktober 2026”), the timeline 13 October 2026.',
      'Der Text sagt „12. Oktober 2026“, der Ablauf 13. Oktober 2026.',
    ],
    [
      'The text says 12 October 2026 (“am 12.10.”), the timeline 13 October 2026.',
      'Der Text sagt 12. Oktober 2026 („am 12.10.“), der Ablauf 13. Oktober 2026.',
    ],
    [
      '“15:07 CET” and “16:07 CET” stand for one moment and are 1 h apart.',
      '„15:07 CET“ und „16:07 CET“ stehen für einen Zeitpunkt und liegen 1 h auseinander.',
    ],
    ['This is no report yet. Nothing was changed.', 'This is no report yet. Es wurde nichts verändert.'],
    ['A sentence of no known shape. Another.', 'A sentence of no known shape. Another.'],
  ])('%s', (english, german) => {
    speak('de');
    expect(fromBelow(english)).toBe(german);
  });

  it('English stays as it is, and says nothing twice', () => {
    expect(fromBelow('The report has no title yet.')).toBe('The report has no title yet.');
    expect(fromBelow('The text says 12 October 2026 (“12 October 2026”), the title 13 October 2026.')).toBe(
      'The text says “12 October 2026”, the title 13 October 2026.',
    );
    expect(fromBelow('The text says 12 October 2026 (“12 Oct”), the title 13 October 2026.')).toContain('2026 (“12 Oct”)');
  });
});
