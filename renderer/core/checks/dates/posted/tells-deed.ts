const deed =
  /^\W*(?:on|in the (?:morning|afternoon|evening) of)(?!\p{L}).{0,110}?(?<!\p{L})(?:we|it|they|he|she|our \p{L}+|the \p{L}+) (?:\p{L}+ly )?(?:became|began|found|got|had|lost|saw|sent|took|went|were|was|\p{L}{3,}ed)(?!\p{L})/iu;

/** Whether a sentence opens with a day and tells what somebody did on it: "On May 30th at 5:05pm, while closing an account, we removed …" */
export const tellsDeed = (words: string): boolean => deed.test(words);
