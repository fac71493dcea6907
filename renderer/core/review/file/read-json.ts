/** Deeper than any report nests: what goes beyond was made to break readers. */
const deepest = 256;

/** The value of a JSON text; undefined for what is none, or nests deeper than anything of ours. */
export const readJson = (text: string): unknown => {
  if (nestsTooDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const nestsTooDeep = (text: string): boolean => {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Behind a backslash a quotation mark ends nothing.
    if (isInString && code === 92) at += 1;
    else if (code === 34) isInString = !isInString;
    else if (isInString) continue;
    else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > deepest) return true;
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return false;
};
