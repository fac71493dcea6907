/** What stands between an abbreviation and the words that say what it means. */
const means =
  /^s?["”»]?\s?(?:,|–|—|:)?\s?(?:\(?(?:which |die |der |das |qui |que )?(?:stands? for|(?:is )?short for|means?|is (?:an|the|our) (?:abbreviation|acronym)|steht für|stehen für|bedeutet|heißt|ist die abkürzung|signifie|désigne|veut dire|significa|designa|quiere decir|son las siglas|c['’]est-à-dire|c\.-à-d\.|à savoir|es decir|o sea|that is|i\.e\.|d\. ?h\.|das heißt)(?!\p{L}))/iu;
const apposition =
  /^s?["”»]?\s?(?:,|–|—) (?:(?:the|our|a|an|also|soit|unser\p{L}*|ein\p{L}*|notre|une?|una|nuestr\p{L}+)\s|(?:(?:der|die|das|le|la|les|el|los|las)\s|l['’])[^,.;:\n]{4,70}[,)–—])/iu;

/**
 * Whether an abbreviation is explained where it stands: "write-ahead log (WAL)", "WAL (write-ahead log)", "WAL, the write-ahead log", "WAL stands for", or
 * words with these initials anywhere before it.
 */
export const isExplained = (raw: string, name: string, at: number): boolean => {
  const [before, after] = [raw.slice(Math.max(0, at - 120), at), raw.slice(at + name.length, at + name.length + 160)];
  if (/\p{L}{3,}[\s-]\p{L}+[^()]{0,40}\(\s?["“«]?$/u.test(before) || /\p{L}{4,} \(\s?["“«]?$/u.test(before)) return true;
  if (/^s?["”»]?\s?\(\p{L}{2,}[^)]*\)/u.test(after) || means.test(after) || apposition.test(after)) return true;
  const initials = (raw.slice(0, at).match(/\p{L}+/gu) ?? []).map((word) => word.charAt(0).toUpperCase()).join('');
  return initials.slice(-40).includes(name);
};
