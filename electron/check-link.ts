// Pure and without imports, so that the pages in a plain browser can hold links to the same rule as the shell.

/** Whether a link may leave the app: `url` is the address to open, `host` what a person is shown before it opens. */
export type LinkCheck =
  | { readonly kind: 'ok'; readonly url: string; readonly host: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** The longest address that is handed to another program, in characters. */
export const longestLink = 2048;

const refused = (reason: string): LinkCheck => ({ kind: 'refused', reason });

// What RFC 3986 allows unescaped; quotes, backslashes and the like have meant trouble where addresses become command lines.
const plainCharacters = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/;
// Some mail programs attach files that a link names; only what a person sees and can change is let through.
const mailFields = ['to', 'cc', 'bcc', 'subject', 'body'];

const checkMail = (url: URL): LinkCheck => {
  if (!url.pathname.includes('@')) return refused('This mail link names no address.');
  const odd = [...url.searchParams.keys()].find((field) => !mailFields.includes(field.toLowerCase()));
  if (odd !== undefined) return refused(`This mail link sets “${odd.slice(0, 40)}”, which Debrief does not pass on.`);
  return { kind: 'ok', url: url.href, host: url.pathname };
};

/** Decides whether a link may be opened outside: `https:` and `mailto:` only, no name or password in it, at most 2,048 characters. */
export const checkLink = (link: string): LinkCheck => {
  if (link.length > longestLink) return refused('This link is longer than 2,048 characters, so it was not opened.');
  if (!URL.canParse(link)) return refused('This is not a complete web address. Web addresses begin with https://.');
  const url = new URL(link);
  if (url.protocol !== 'https:' && url.protocol !== 'mailto:') {
    return refused(`Debrief opens https: and mailto: links only; this one begins with “${url.protocol.slice(0, 40)}”.`);
  }
  if (url.href.length > longestLink) return refused('This link is longer than 2,048 characters, so it was not opened.');
  if (url.username !== '' || url.password !== '') return refused('This link carries a user name or password, so it was not opened.');
  if (!plainCharacters.test(url.href)) return refused('This link holds characters that a web address may not hold.');
  return url.protocol === 'mailto:' ? checkMail(url) : { kind: 'ok', url: url.href, host: url.host };
};
