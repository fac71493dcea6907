/** A share or a count as a sentence gives it beside a vague phrase; a time of day is none. */
const figure =
  /(?:\(|(?<!\d)[–—:,])\s?(?:(?:about|around|approximately|roughly|up to|less than|fewer than|under|below|some|only|etwa|rund|circa|ca\.|knapp|weniger als|unter|environ|moins de|près de|soit|unos|unas|cerca del?|menos del?|alrededor de)\s)?(?:the\s|el\s|la\s)?[<>~≈]?\s?\d[\d.,\u00a0\u202f ]*(?![\d:]|\s?(?:h|[ap]\.?m|UTC|GMT|Uhr|CES?T|MES?Z)(?!\p{L}))|\d\s?(?:%|percent|per cent|prozent|pour cent|por ciento)|\d (?:of|out of|von|sur|de) (?:the |our |den |unseren |nos |los |las )?\d/iu;

/** Whether the figure that a vague phrase leaves out stands behind it in the same sentence after all ("a small number of customers (14)"), or right before it. */
export const hasFigureBeside = (text: string, from: number, to: number): boolean => {
  const behind = text.slice(to, to + 90).split(/[!?\n;]|\.\s/u)[0] ?? '';
  return figure.test(behind) || /\d\s?%?[^.!?\n]{0,24}[,(–—]\s?$/u.test(text.slice(Math.max(0, from - 40), from));
};
