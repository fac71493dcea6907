import type { Report } from '../../report/report.ts';
import { plainText } from '../../rich-text/walk.ts';

const fewest = 120;

/** Whether a report is so far written that one may ask what it leaves out: it is beyond a draft, or holds some paragraphs. */
export const isFinished = ({ details, body }: Report): boolean =>
  details.state !== 'draft' || (plainText(body).match(/\p{L}{2,}/gu) ?? []).length >= fewest;
