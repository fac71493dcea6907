import type { Report } from '../../report/report.ts';
import { keptAsWhole, visibilityOf } from '../../rich-text/kept-in.ts';
import { blockText } from '../../rich-text/walk.ts';

/** A kept paragraph that says the contact and nothing else is the contact's block: as words it would leave the contact to everybody. */
export function withContact(report: Report): Report {
  const { contact } = report.details;
  if (contact === '') return report;
  const content = report.body.content.map((block) => {
    const to = keptAsWhole(block);
    return to !== null && block.type === 'paragraph' && blockText(block).trim() === contact
      ? ({ type: 'structured', attrs: { block: 'contact', ...visibilityOf(to) } } as const)
      : block;
  });
  return { ...report, body: { ...report.body, content } };
}
