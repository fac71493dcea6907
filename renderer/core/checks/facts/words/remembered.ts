const most = 4000;

/** A reading of words that gives the same answer for the same words without reading them again: many rules ask it of each sentence. */
export const remembered = <Answer>(read: (words: string) => Answer): ((words: string) => Answer) => {
  const known = new Map<string, { readonly answer: Answer }>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before.answer;
    const answer = read(words);
    if (known.size >= most) known.clear();
    known.set(words, { answer });
    return answer;
  };
};
