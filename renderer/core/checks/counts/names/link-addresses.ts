import type { Report } from '../../../report/report.ts';
import type { Finding } from '../../finding.ts';
import { toldLinks } from './told-links.ts';

const address = /^https?:\/\/(?:www\.)?(?<host>[^\s/?#]+)(?<path>[^\s?#]*)(?:[?#]\S*)?$/iu;

/** An address as the words of a link that leads to another: of one host to another page, or to a host that differs by a letter. */
export const linkAddresses = (report: Report): readonly Finding[] =>
  toldLinks(report).flatMap(({ words, href, place }): readonly Finding[] => {
    const [shown, leads] = [partsOf(words), partsOf(href)];
    if (shown === null || leads === null || place.kind !== 'text') return [];
    const isSamePath = shown.path === leads.path;
    const isSlip =
      shown.host === leads.host
        ? !isSamePath && isOtherPage(shown.path, leads.path)
        : (isSamePath || shown.path === '') && isNear(shown.host, leads.host);
    if (!isSlip) return [];
    return [
      {
        rule: 'count-mismatch',
        severity: 'warning',
        place,
        message: `The link “${words}” leads to “${href}”.`,
        between: [words, href],
        fix: null,
      },
    ];
  });

const partsOf = (text: string): { readonly host: string; readonly path: string } | null => {
  const { host, path = '' } = address.exec(text)?.groups ?? {};
  return host === undefined ? null : { host: host.toLowerCase(), path: plain(path) };
};

/** A path as people write it: without signs as numbers, and without what a page is called when nobody says. */
const plain = (path: string): string => {
  const written = path.replace(/%([2-7][\da-f])/giu, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return written.replace(/(?:\/|\/index\.\w{2,5}|\.html?)$/iu, '').toLowerCase();
};

/** Whether two paths of as many parts differ in one, so that neither is cut short or only the longer way to the other. */
const isOtherPage = (one: string, other: string): boolean => {
  if (/…|\.\.\./u.test(one)) return false;
  const [first, second] = [one.split('/'), other.split('/')];
  const apart = first.flatMap((part, at) => (part === second[at] ? [] : [[part, second[at] ?? ''] as const]));
  const [pair, ...others] = apart;
  // A chat's messages are each of their second, in whichever room.
  if (first.length === second.length && apart.length === 2 && apart.every(([a, b]) => message.test(a) === message.test(b)))
    return apart.some(([a, b]) => message.test(a) && message.test(b)) && first.includes('archives');
  if (first.length !== second.length || pair === undefined || others.length > 0) return false;
  const [a, b] = pair;
  // A branch, a language or a version is often another: what counts is a number of some length or a slip of a letter.
  return /\d{5}/u.test(a) && /\d{5}/u.test(b) ? !/[a-f]/u.test(a) || a.length === b.length : a.length > 5 && isNear(a, b);
};

const message = /^p1\d{15}$/u;

/** Whether two words are one but for a letter that is another, or two neighbours that changed places. */
const isNear = (a: string, b: string): boolean => {
  if (a.length !== b.length || a === b) return false;
  const apart = [...a].flatMap((sign, at) => (sign === b.charAt(at) ? [] : [at]));
  const [first = 0, second = 0] = apart;
  if (apart.length === 2) return second === first + 1 && a.charAt(first) === b.charAt(second) && a.charAt(second) === b.charAt(first);
  return apart.length === 1;
};
