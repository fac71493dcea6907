/** A word that stands twice in a row, both in one place of a text; `word` is what should stand there. */
export type DoubledWord = { readonly from: number; readonly to: number; readonly word: string };

/**
 * Small words that no sentence has twice in a row, by language. What may well stand so is left out: "had had", "that that", "log in in", "sie sie", "die die",
 * "werden werden", "fing an an", "nous nous", "vous vous", "faire faire", "no no".
 */
const words: Readonly<Record<string, string>> = {
  en: 'the|a|an|and|or|but|of|to|for|with|at|by|from|into|is|are|was|were|be|we|they|our|your|their|its|this|these|not|as|it',
  de: 'und|oder|aber|von|für|im|am|zum|zur|vom|ist|war|wurde|wurden|wir|nicht|auch|eine|einen|einem|einer|eines|unsere|unser|dass|bei|wird',
  fr: 'le|la|les|un|une|des|du|de|et|ou|à|au|aux|pour|par|sur|dans|avec|est|sont|que|qui|ce|cette|ces|notre|nos|leur|leurs|il|ne|pas',
  es: 'el|la|los|las|un|una|unos|unas|de|del|y|o|a|al|en|con|por|para|que|es|fue|se|su|sus|este|esta|nuestro|nuestra',
};
const patterns: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(words).map(([language, list]) => [
    language,
    // The second in small letters: "Vitamin A a day" and "De de" are no slips.
    new RegExp(
      String.raw`(?<![\p{L}\p{N}’'_/.-])(?<first>${anyCase(list)})(?=(?<rest>[ \u00a0]{1,3}(?<second>${list}))(?![\p{L}\p{N}’'_/-]|\.\p{L}))`,
      'gu',
    ),
  ]),
);

/** A verb stands twice where one clause ends in it and the sentence goes on with it: "What it was was a loop." */
const verbs = /^(?:is|are|was|were|be|est|sont|es|fue|ist|war|wurde|wurden|wird)$/u;
const clause = /(?<!\p{L})(?:what|that|which|who|whoever|where|wherever|ce qui|ce que|qui|que|lo que|quien)(?!\p{L})[^.!?\n]{0,60}$/iu;

/** The words of a text, in the report's language (BCP 47), that stand twice in a row by a slip. */
export const doubledWords = (text: string, language: string): readonly DoubledWord[] => {
  const pattern = patterns.get(language.slice(0, 2).toLowerCase());
  if (pattern === undefined) return [];
  return [...text.matchAll(pattern)].flatMap(({ index, groups }): readonly DoubledWord[] => {
    const { first = '', rest = '', second = '' } = groups ?? {};
    if (first.toLowerCase() !== second || (second.length === 1 && first !== second)) return [];
    if (verbs.test(second) && clause.test(text.slice(Math.max(0, index - 80), index))) return [];
    return [{ from: index, to: index + first.length + rest.length, word: first }];
  });
};

/** The words of a list, each with a capital at its beginning as well. */
function anyCase(list: string): string {
  return list.replace(/(?<=^|\|)\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
