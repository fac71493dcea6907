import { remembered } from './remembered.ts';

const common = new Set(
  'about after again also around been before began being between cause caused completely could during each ended engineer engineers entire every first from full fully have incident into issue more most other over problem service services some started team that their them then there these this those through time until were what when where which while with within would'.split(
    ' ',
  ),
);

/** The stems of the words that carry a sentence's subject, in small letters. */
export const stemsIn = remembered(
  (words): ReadonlySet<string> =>
    new Set(
      (
        words
          .replace(/\(?https?:\/\/\S+/gu, ' ')
          .toLowerCase()
          .match(/\p{L}{4,}/gu) ?? []
      )
        .filter((word) => !common.has(word))
        .map((word) => word.replace(/(?:ations?|ings?|ions?|ments?|ers?|ies|ed|es|s|e|en|ung)$/u, '')),
    ),
);

/** How many stems two texts share. */
export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((stem) => b.has(stem)).length;
