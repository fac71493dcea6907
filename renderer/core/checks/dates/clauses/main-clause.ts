const aside =
  /(?:,\s|\s[–—-]\s|;\s|\s)(?:which|because|so that|in order to|due to|as (?:required|planned)|though|although|weil|da|damit|obwohl|wegen|aufgrund|car|parce que|afin|en raison|porque|para que|ya que|debido)(?!\p{L})/iu;

/** A sentence up to what it says by the way behind a place in it: a reason or a rule there tells nothing of the day before. */
export const mainClause = (text: string, to: number): string => {
  const at = text.slice(to).search(aside);
  return at < 0 ? text : text.slice(0, to + at);
};
