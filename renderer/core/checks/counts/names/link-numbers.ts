import type { Report } from '../../../report/report.ts';
import { eachBlock } from '../../../rich-text/walk.ts';
import type { Finding } from '../../finding.ts';

const named =
  /^\W*(?:(?:pr|pull(?: request)?|mr|merge request|issue|ticket|bug|incident)s?\s)?(?:[#!]|[A-Z][A-Z0-9]{1,9}-)?(?<said>\d{2,9})\W*$/iu;
const target =
  /\/(?:pull|pulls|issues|merge_requests|browse|tickets?|incidents?|pull-requests)\/(?:[A-Z][A-Z0-9]{1,9}-)?(?<number>\d{1,9})(?=[/?#]|$)/iu;

/** "#6834" as the words of a link that leads to pull request 6843. */
export const linkNumbers = ({ body: { content } }: Report): readonly Finding[] =>
  content.flatMap((top, at) =>
    [...eachBlock([top])]
      .flatMap(({ block }) => (block.type === 'paragraph' ? (block.content ?? []) : []))
      .flatMap((run): readonly Finding[] => {
        if (run.type !== 'text') return [];
        const href = run.marks?.flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : []))[0] ?? '';
        const [said, leads] = [named.exec(run.text)?.groups?.said, target.exec(href)];
        const number = leads?.groups?.number;
        if (said === undefined || number === undefined || said === number) return [];
        const other = (leads?.[0] ?? '').slice(1);
        const words = run.text.trim();
        return [
          {
            rule: 'count-mismatch',
            severity: 'warning',
            place: { kind: 'text', block: at, words },
            message: `The link “${words}” leads to “${other}”.`,
            between: [words, href],
            fix: null,
          },
        ];
      }),
  );
