const above = new Map([...'0123456789+-()'].map((sign, at) => [sign, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾'[at] ?? sign]));
const below = new Map([...'0123456789+-()'].map((sign, at) => [sign, '₀₁₂₃₄₅₆₇₈₉₊₋₍₎'[at] ?? sign]));

/** Superscript or subscript in plain text: numbers in their small signs ("10³"), other words as they are. */
export const smallLetters = (text: string, place: 'superscript' | 'subscript'): string => {
  const signs = place === 'superscript' ? above : below;
  return [...text].every((sign) => signs.has(sign)) ? [...text].map((sign) => signs.get(sign)).join('') : text;
};
