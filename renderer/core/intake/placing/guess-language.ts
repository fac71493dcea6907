type Known = { readonly language: string; readonly words: ReadonlySet<string>; readonly letters: RegExp };

const known = (language: string, letters: RegExp, words: string): Known => ({ language, letters, words: new Set(words.split(' ')) });

const languages: readonly Known[] = [
  known(
    'en',
    /(?!)/u,
    'the and of to was were is that for on with by from this we our has have been at it are not after down up back all no an as be',
  ),
  known(
    'de',
    /[äöüß]/u,
    'der die das und wurde wurden ist nicht ein eine von mit für auf dem den des wir unsere nach bei im am um bis ab zu zum zur sich werden sind uhr seit aus als auch kein keine wieder datum',
  ),
  known(
    'fr',
    /[èêçœùâîôû]/u,
    'le la les des et du une un était dans pour que qui nous notre avec sur par ont été au aux est ce cette après de en à heure heures plus pas se',
  ),
  known(
    'es',
    /[ñíóúá]/u,
    'el la los las de y que en un una fue por para con se nuestro nuestra del al ha han está después no es desde hasta sin hora horas',
  ),
];

/**
 * The language of a text as a BCP 47 tag, by its commonest words and letters. Where nothing tells them
 * apart it is `preferred`, if that is one of them, and English otherwise.
 */
export function guessLanguage(text: string, preferred: string | null = null): string {
  const counts = new Map(languages.map(({ language }) => [language, 0]));
  for (const word of text
    .slice(0, 50_000)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []) {
    const named = languages.filter(({ words }) => words.has(word));
    const spoken = named.length > 0 ? named : languages.filter(({ letters }) => letters.test(word));
    for (const { language } of spoken) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const best = languages.flatMap(({ language }) => (counts.get(language) === most ? [language] : []));
  return best.find((language) => language === preferred?.slice(0, 2)) ?? best[0] ?? 'en';
}
