/** A value as JSON, JavaScript and the like write it, with the place where it stands; `end` is exclusive. */
export type LooseValue =
  | { readonly kind: 'text'; readonly text: string; readonly from: number; readonly end: number }
  | { readonly kind: 'list'; readonly values: readonly LooseValue[]; readonly from: number; readonly end: number }
  | {
      readonly kind: 'record';
      readonly fields: readonly (readonly [string, LooseValue])[];
      readonly from: number;
      readonly end: number;
    };

/** White space and remarks between values. */
const GAP = /(?:\s{1,500}|\/\/[^\n]{0,300}(?=\n|$)|\/\*[^*]{0,300}\*\/){1,100}/y;
const QUOTED = /"(?:[^"\\\n]|\\.){0,20000}"|'(?:[^'\\\n]|\\.){0,20000}'|`(?:[^`\\]|\\.){0,20000}`/y;
const BARE = /[+-]?\d[\d.]{0,30}(?:[eE][+-]?\d{1,3})?|(?:true|false|null|undefined|None|True|False)(?![\w$])/y;
const NAME = /[\p{L}_$@][\p{L}\d_$-]{0,60}/uy;
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/g;
const SIGNS: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t', b: '', f: '' };
const DEEPEST = 12;

function found(pattern: RegExp, input: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(input)?.[0] ?? null;
}

/** Past white space and remarks. */
function past(input: string, at: number): number {
  return at + (found(GAP, input, at)?.length ?? 0);
}

function unquoted(words: string): string {
  return words.slice(1, -1).replace(ESCAPE, (_, wide?: string, short?: string, sign?: string) => {
    const code = wide ?? short;
    return code === undefined ? (SIGNS[sign ?? ''] ?? sign ?? '') : String.fromCharCode(Number.parseInt(code, 16));
  });
}

/**
 * Reads the value that starts exactly at a position, names with or without quotes, commas at the end and remarks allowed; null where none
 * does. What the text breaks off in counts as closed there.
 */
export function readLoose(input: string, at: number, to: number, depth = 0): LooseValue | null {
  const open = input.charAt(at);
  if (open === '{' || open === '[') return depth > DEEPEST ? null : readMany(input, at, to, depth);
  const quoted = found(QUOTED, input, at);
  if (quoted !== null) return { kind: 'text', text: unquoted(quoted), from: at, end: at + quoted.length };
  const bare = found(BARE, input, at);
  const isEmpty = bare !== null && /^(?:null|undefined|None)$/.test(bare);
  return bare === null ? null : { kind: 'text', text: isEmpty ? '' : bare, from: at, end: at + bare.length };
}

function readMany(input: string, from: number, to: number, depth: number): LooseValue | null {
  const isRecord = input.charAt(from) === '{';
  const close = isRecord ? '}' : ']';
  const values: LooseValue[] = [];
  const fields: (readonly [string, LooseValue])[] = [];
  const whole = (end: number): LooseValue => (isRecord ? { kind: 'record', fields, from, end } : { kind: 'list', values, from, end });
  let at = past(input, from + 1);
  while (at < to) {
    if (input.charAt(at) === close) return whole(at + 1);
    const name = isRecord ? (found(QUOTED, input, at) ?? found(NAME, input, at)) : '';
    if (name === null) return null;
    if (isRecord) {
      at = past(input, at + name.length);
      if (input.charAt(at) !== ':') return null;
      at = past(input, at + 1);
    }
    const value = at >= to ? null : readLoose(input, at, to, depth + 1);
    if (value === null) return null;
    if (isRecord) fields.push([/^["'`]/.test(name) ? unquoted(name) : name, value]);
    else values.push(value);
    at = past(input, value.end);
    if (input.charAt(at) === ',') at = past(input, at + 1);
    else if (at < to && input.charAt(at) !== close) return null;
  }
  return whole(to);
}
