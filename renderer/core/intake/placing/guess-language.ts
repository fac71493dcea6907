const commonWords: readonly (readonly [language: string, words: ReadonlySet<string>])[] = [
  ['en', new Set('the and of to was were is that for on with by from this we our has have been at it are not after'.split(' '))],
  [
    'fr',
    new Set('le la les des et du une un était dans pour que qui nous notre avec sur par ont été au aux est ce cette après'.split(' ')),
  ],
  [
    'de',
    new Set('der die das und wurde wurden ist nicht ein eine von mit für auf dem den wir unsere nach bei im zu sich werden'.split(' ')),
  ],
  ['es', new Set('el la los las de y que en un una fue por para con se nuestro nuestra del al ha han está después no'.split(' '))],
];

/** The language of a text as a BCP 47 tag, by its commonest words; English when nothing tells. */
export function guessLanguage(text: string): string {
  const counts = new Map<string, number>();
  for (const word of text
    .slice(0, 50_000)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []) {
    for (const [language, words] of commonWords) if (words.has(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  let best = 'en';
  for (const [language] of commonWords) if ((counts.get(language) ?? 0) > (counts.get(best) ?? 0)) best = language;
  return best;
}
