import { generateKeyBetween } from 'fractional-indexing';

/**
 * A rank that sorts between two by code unit; null is the open side, and two given the wrong way round are turned.
 * Where nothing fits between (equal ranks) it sorts behind both.
 */
export function rankBetween(before: string | null, after: string | null): string {
  const [low, high] = before !== null && after !== null && before > after ? [after, before] : [before, after];
  const made = low === high && low !== null ? null : generate(low, high);
  return made !== null && isBetween(made, low, high) ? made : squeeze(low ?? '', high);
}

/** Null for ranks that are no fractional indexes: files may hold any text. */
function generate(low: string | null, high: string | null): string | null {
  try {
    return generateKeyBetween(low, high);
  } catch {
    return null;
  }
}

/** A text between any two texts: the lower one, made longer by less than the upper one is. */
function squeeze(low: string, high: string | null): string {
  const plain = `${low}V`;
  if (high === null || plain < high || low >= high) return plain;
  // Here the upper one begins with all of the lower one.
  let between = low;
  for (const digit of high.slice(low.length)) {
    const code = digit.charCodeAt(0);
    if (code > 0) return code === 1 ? `${between}\u0000V` : between + String.fromCharCode(code >> 1);
    between += digit;
  }
  // The rest is nothing but zeros: one zero fewer, or nothing fits.
  return high.length > low.length + 1 ? high.slice(0, -1) : `${high}V`;
}

function isBetween(rank: string, low: string | null, high: string | null): boolean {
  return (low === null || rank > low) && (high === null || rank < high);
}
