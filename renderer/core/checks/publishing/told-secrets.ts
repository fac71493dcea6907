/** A secret that a sentence tells, and what it is called. */
export type ToldSecret = { readonly name: string; readonly words: string };

/** How a secret's name leads to it: a verb or a colon says it, or the two merely stand side by side. */
type Link = 'said' | 'beside';

type Kind = {
  readonly name: string;
  readonly called: RegExp;
  /** Whether words at that place are such a secret; `rest` is the text behind them. */
  readonly isSecret: (words: string, link: Link, rest: string, before: string) => boolean;
};

const space = '[ \\t\\u00A0\\u202F]';
const word = "[\\p{L}\\d][\\p{L}\\d'’._-]{0,30}";
// Without a word like these, what follows is no secret's owner but another thing: a policy, a manager, a length.
const whose = `(?:${space}(?:for|of|to|on|at|in|du|des?|pour|für|zum|zur|vom|von|der|im|am|del|para|al|(?=[dl][’'])|à)${space}?(?:${word}${space}){0,5}?${word})?`;
const verb = `(?:${space}(?:is|was|were|are|reads?|laute(?:t|n|te|ten)|ist|war(?:en)?|sind|est|était|sont|étaient|es|era|son|eran)(?:${space}(?:now|still|jetzt|noch|nun|maintenant|encore|toujours|ahora|todavía))?:?${space}{1,2})`;
const colon = `(?:["”’]?${space}?[:=]${space}{0,2})`;
const quotes = '"\'“”„«»‚‘’`';
const value = `[${quotes}]?${space}?([^\\s${quotes},;()|]{3,128})`;
const following = new RegExp(`^(?:${whose}(${verb}|${colon})|${space}{1,2})${value}`, 'iu');

/** Names of methods and products that look like passwords, and what else letters and digits make. */
const other = [
  /^(?:sha|md|aes|rsa|argon|bcrypt|scrypt|pbkdf|base|oauth|utf|iso|saml|ed|curve|[rhep]s(?=\d{3})|totp|http|tls|ipv|rfc|[124]?password|k8s|web3|auth0|[1-9]fa)[-_]?\d?/i,
  // A count with its unit, an ordinal, a time, a version, a date.
  /^\d+[-+.]?\p{L}+(?:-\p{L}+)*$/u,
  /^\d{1,2}[:h.]\d{2}/i,
  /^v?\d+(?:\.\d+)+/i,
  /^v\d+$/i,
  /^\d{4}-\d\d/,
  // A ticket, an address, a path, a file, the name of a variable, a placeholder.
  /^[A-Z][A-Z\d]+-\d+$/,
  /:\/\/|^(?:www\.|[.~]?\/)|@[\w-]+\.\w/i,
  /\.(?:json|ya?ml|txt|env|conf|cfg|ini|pem|key|md|html?|com|org|net|io)$/i,
  /^\$?[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/,
  /[*…<>[\]{}•]|xxx|\.\.\./i,
];

const isMixed = (words: string): boolean =>
  words.length >= 4 &&
  !other.some((shape) => shape.test(words)) &&
  ((/\d/.test(words) && /\p{L}/u.test(words)) || (words.length >= 6 && /\p{L}[!$%&#?^~=]+[\p{L}\d]/u.test(words)));

/** Small words and a short number: as a service or a host is called. */
const isName = (words: string): boolean => /^\p{L}+(?:[-_.]\p{L}+)*[-_.]?\d{1,4}$|^(?:\p{L}+|\d+)(?:[-_./](?:\p{L}+|\d+))*$/u.test(words);

const isPassword: Kind['isSecret'] = (words, link, rest, before) => {
  if (/(?:gestionnaire|politique|gestor|política|generador)s? de (?:la |le )?$/i.test(before)) return false;
  const isBrought = /(?:with|using|mit|avec|con)(?: (?:the|its|his|her|their|old|same|default|dem|der|le|son|leur|la|su|el))* $/i.test(
    before,
  );
  if (/^\d{5,}$/.test(words)) return (link === 'said' || isBrought) && /^[.!"”»]?\s*(?:$|\n)/.test(rest);
  if (!isMixed(words)) return false;
  return link === 'said' || isBrought || /[^\p{L}\d-]/u.test(words) || /\p{L}\d+$/u.test(words);
};

const isToken: Kind['isSecret'] = (words, link) =>
  isMixed(words) && !isName(words) && words.length >= (link === 'said' ? 8 : 10) && /^[\w.~+/=-]*$/.test(words) && /\d.*\d/.test(words);

const isPair: Kind['isSecret'] = (words) => {
  const [user, secret, ...more] = words.split(/[/:]/);
  if (user === undefined || secret === undefined || more.length > 0) return false;
  return /^\p{L}[\p{L}\d._@-]{1,60}$/u.test(user) && secret.length >= 4 && (secret === user || isMixed(secret));
};

const kindOf = (name: string, called: string, isSecret: Kind['isSecret']): Kind => ({
  name,
  called: new RegExp(`(?<![\\p{L}\\d_-])(?:${called})(?![\\p{L}\\d_-])`, 'giu'),
  isSecret,
});

const kinds: readonly Kind[] = [
  kindOf(
    'a password',
    'pass(?:word|phrase|code)|pwd?|passwort|kennwort|mot de passe|mdp|contraseña|clave de acceso|palabra de paso',
    isPassword,
  ),
  kindOf(
    'a password',
    'credentials?|logins?|zugangsdaten|anmeldedaten|identifiants(?: de connexion)?|credenciales|datos de acceso',
    isPair,
  ),
  kindOf(
    'a PIN',
    'PIN(?:[ -]?(?:code|nummer))?|c[oó]d(?:e|igo) PIN',
    (words, _link, _rest, before) => /^\d{4,8}[.!]?$/.test(words) && !/\d$/.test(before),
  ),
  kindOf(
    'a key or token',
    "token|jeton|(?:api|access|auth)[ -]?(?:key|token)|api-schlüssel|clé (?:d['’])?api|clave (?:de (?:la )?)?api",
    isToken,
  ),
];

/** The passwords, PINs, keys and pairs of name and password that sentences tell, in English, French, German and Spanish; words that only speak of passwords are none. */
export const toldSecrets = (text: string): readonly ToldSecret[] =>
  kinds.flatMap(({ name, called, isSecret }) =>
    [...text.matchAll(called)].flatMap((found) => {
      const end = found.index + found[0].length;
      const after = text.slice(end, end + 320);
      const told = following.exec(after);
      const words = told?.[2]?.replace(/[.:]+$/, '');
      if (told === null || words === undefined) return [];
      const link = told[1] === undefined ? 'beside' : 'said';
      const rest = after.slice(told[0].length);
      return isSecret(words, link, rest, text.slice(Math.max(0, found.index - 40), found.index)) ? [{ name, words }] : [];
    }),
  );
