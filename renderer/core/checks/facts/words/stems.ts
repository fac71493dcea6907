import { remembered } from './remembered.ts';

const common = new Set(
  'about after again also around been before began being between cause caused completely could during each ended engineer engineers entire every first from full fully have incident into issue more most other over problem service services some started team that their them then there these this those through time until were what when where which while with within would'.split(
    ' ',
  ),
);

/** "Shut down", "rolled back" and "re-attached", which others write as one word. */
const apart =
  /(?<!\p{L})(?:(shut|roll|fail|switch|cut|scal|tak|start|clean|ramp|spin|time?)(?:e?d|e?s|ing|ed|p?ed)?[ -](down|back|over|out|up|off)|(re)-(\p{L}{4,}))(?!\p{L})/gu;

const ending = /(?:ations?|ings?|ions?|ments?|ers?|ies|ed|es|s|e|en|ung|y)$/u;
const eastern = /[\u3040-\u30ff\u3400-\u9fff]/u;

/** The stems of the words that carry a sentence's subject, in small letters. */
export const stemsIn = remembered((words): ReadonlySet<string> => {
  const plain = words
    .replace(/\(?https?:\/\/\S+/gu, ' ')
    .toLowerCase()
    .replace(apart, '$1$2$3$4');
  const stems = (plain.match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !common.has(word))
    // "Stopped" and "stops".
    .map((word) => word.replace(ending, '').replace(/([bdgklmnprt])\1$/u, '$1'));
  return new Set(eastern.test(plain) ? [...stems.filter((stem) => !eastern.test(stem)), ...easternWords(plain)] : stems);
});

/** Words that no space parts: names in katakana whole, and every two signs of others that stand together. */
const easternWords = (words: string): readonly string[] => [
  ...(words.match(/[\u30a0-\u30ff]{3,}/gu) ?? []),
  ...(words.match(/[\u3400-\u9fff]{2,}/gu) ?? []).flatMap((run) => [...run].slice(1).map((sign, at) => `${[...run][at]}${sign}`)),
];

/** How many stems two texts share. */
export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((stem) => b.has(stem)).length;
