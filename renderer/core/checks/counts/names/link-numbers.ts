import type { Report } from '../../../report/report.ts';
import type { Finding } from '../../finding.ts';
import { digitsApart } from '../../words/digits-apart.ts';
import { isTwisted } from '../twice/slip-shape.ts';
import { toldLinks } from './told-links.ts';

const named =
  /^\W*(?:(?:pr|pull(?: request)?|mr|merge request|issue|ticket|bug|incident)s?\s)?(?:[#!]|[A-Z][A-Z0-9]{1,9}-)?(?<said>\d{2,9})\W*$/iu;
/** "harbour/lock#6834", "Tracked in GitHub Issue #6834", "RFC 7646", "CVE-2024-33669". */
const prefixed =
  /^\W*(?:[\w.-]+(?:\/[\w.-]+)?(?=#)|(?:(?:tracked|in|on|see|the|our|github|gitlab|jira|repo)\s)*(?:pr|pull request|issue|ticket|bug)\s(?=#)|rfc[\s-]?|cve-\d{4}-)#?(?<said>\d{2,9})\W*$/iu;
const target =
  /\/(?:pull|pulls|issues|merge_requests|browse|tickets?|incidents?|pull-requests)\/(?:[A-Z][A-Z0-9]{1,9}-)?(?<number>\d{1,9})(?=[/?#]|$)/iu;
const document = /(?:\/rfc[/-]?|cve-\d{4}-)(?<number>\d{2,9})(?!\d)/iu;

/** "Posted in PR 6834", as an event keeps the words of a link. */
const numberedBehind =
  /(?:^|\s)(?:[#!]|(?:pr|mr|pull request|merge request|issue|ticket|bug|incident|demande|anfrage|incidencia) (?:#|no\.? |nr\.? )?)(?<said>\d{2,9})$/iu;

/** "#6834" as the words of a link that leads to pull request 6843. */
export const linkNumbers = (report: Report): readonly Finding[] =>
  toldLinks(report).flatMap(({ words, href, place }): readonly Finding[] => {
    const leads = target.exec(href) ?? document.exec(href);
    const number = leads?.groups?.number;
    const plain = place.kind === 'text' ? named.exec(words)?.groups?.said : undefined;
    // Of an event's text nobody knows where the words of the link begin.
    const said = plain ?? (prefixed.exec(words) ?? numberedBehind.exec(words))?.groups?.said;
    if (said === undefined || number === undefined || said === number || (plain === undefined && !isSlip(said, number))) return [];
    const other = (leads?.[0] ?? '').replace(/^\//u, '');
    return [
      {
        rule: 'count-mismatch',
        severity: 'warning',
        place,
        message: `The link “${words}” leads to “${other}”.`,
        between: [words, href],
        fix: null,
      },
    ];
  });

/** Whether two numbers of as many digits differ in one digit, or in two that changed places. */
const isSlip = (a: string, b: string): boolean => a.length === b.length && (isTwisted(a, b) || digitsApart(a, b) === 1);
