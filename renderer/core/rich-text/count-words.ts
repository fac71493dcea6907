/**
 * Words a minute of silent reading: 238, the mean for non-fiction in English over 190 studies (Brysbaert, “How many words do we read per
 * minute?”, Journal of Memory and Language 109, 2019). Other languages differ by less than readers do.
 */
const wordsPerMinute = 238;

/** Minutes that a text of so many words takes to read, rounded up; 0 for no words. */
export const readingMinutes = (words: number): number => Math.ceil(words / wordsPerMinute);

/** Counts the words of a text. */
export type WordCounter = (text: string) => number;

/** What holds parts together that people count as one word: 16:05, well-kept, 3/4, ana@example.org. */
const joints = /^[-‐‑–:./'’@_+&,]$/;

/**
 * Counts words by the rules of a language, a BCP 47 tag such as `de`; by those of English where the tag is unknown or none. A clock time and a word with
 * a hyphen are one, as word processors count them.
 */
export const wordCounter = (language: string): WordCounter => {
  const segmenter = segmenterFor(language);
  return (text) => {
    let count = 0;
    // Whether the last word would take up the next part.
    let isJoined = false;
    let wasWord = false;
    for (const { segment, isWordLike } of segmenter.segment(text)) {
      if (isWordLike === true && !isJoined) count += 1;
      isJoined = wasWord && isWordLike !== true && joints.test(segment);
      wasWord = isWordLike === true;
    }
    return count;
  };
};

const segmenterFor = (language: string): Intl.Segmenter => {
  try {
    return new Intl.Segmenter(language === '' ? 'en' : language, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' });
  }
};
