// Each line can be read in one way only: a list below the head, tried in two ways a line, would take for ever.
/** The head of a file: YAML between two lines of dashes, TOML between two of plus signs, or an object of JSON; lists, remarks and wrapped values may stand in it. */
export const frontMatter =
  /^\s*(?:---[ \t]*\n((?:(?!(?:---|\.\.\.)[ \t]*\n)(?:(?=[\p{L}\d_ -]{1,30}:|[ #-])(?=[^\n]*\S)[^\n]{0,2000}\n|[ \t]*\n)){1,60})(?:---|\.\.\.)[ \t]*\n|\+\+\+[ \t]*\n((?:[^\n]{0,2000}\n){1,60}?)\+\+\+[ \t]*\n|\{[ \t]*\n((?:[ \t]+"[^"\n]{1,30}":[^\n]{0,2000}\n){1,60})\}[ \t]*\n)/u;

/** A file's head as "key: value" lines, and the text below it; null where it has none. */
export const readFrontMatter = (text: string): { readonly lines: readonly string[]; readonly rest: string } | null => {
  const [all, yaml, toml, json] = frontMatter.exec(text) ?? [];
  if (all === undefined) return null;
  const lines = (yaml ?? toml ?? json ?? '').split('\n').filter((line) => line.trim() !== '');
  return { lines: lines.map(toml === undefined ? (json === undefined ? unquoted : ofJson) : ofToml), rest: text.slice(all.length) };
};

const unquoted = (line: string): string => line.replace(/:\s*["'](.*)["']\s*$/, ': $1');

const ofToml = (line: string): string => unquoted(line.replace(/^(\s*[\p{L}\d_-]{1,30})\s*=\s*(?=\S)/u, '$1: '));

const ofJson = (line: string): string => unquoted(line.replace(/^\s+"([^"]*)":/u, '$1:').replace(/,\s*$/u, ''));
