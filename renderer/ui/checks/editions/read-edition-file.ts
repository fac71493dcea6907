import { decodeBytes } from '../../../core/intake/decode-bytes.ts';
import type { Report } from '../../../core/report/report.ts';
import { isContainer } from '../../../core/review/file/container.ts';
import { draftFromFile } from '../../../core/review/file/draft-file.ts';
import { errorWords } from '../../../store/error-words.ts';
import { t } from '../../../words/words.ts';
import type { Services } from '../../app/services.ts';
import { readWholeReport } from '../../library/read-whole-report.ts';
import type { EditionFile } from './edition-desk.ts';

/** What came of reading a file to compare with; `reason` is a sentence for the user. */
export type ReadEdition = { readonly kind: 'read'; readonly file: EditionFile } | { readonly kind: 'refused'; readonly reason: string };

/** Reads a file as another edition of a report: a draft's file, or a text as it is published. Nothing of it is kept. */
export const readEditionFile = async (
  services: Pick<Services, 'now'>,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<ReadEdition> => {
  if (isContainer(bytes) || name.toLowerCase().endsWith('.debrief')) {
    const read = draftFromFile(bytes);
    return read.kind === 'refused' ? read : { kind: 'read', file: { name, report: read.file.report, isPublished: false } };
  }
  const decoded = decodeBytes(bytes);
  if (decoded.kind === 'refused') return decoded;
  try {
    const read = await readWholeReport(services, decoded.text, name);
    return read.kind === 'refused' ? read : { kind: 'read', file: { name, report: read.report, isPublished: isForAll(read.report) } };
  } catch (error) {
    return {
      kind: 'refused',
      reason: t('The report could not be read ({errorWords}). Nothing was changed; please try again.', { errorWords: errorWords(error) }),
    };
  }
};

/** An export for colleagues or an authority says of its entries that they are not for the public. */
const isForAll = ({ events, causes, actions }: Report): boolean =>
  [...events, ...causes, ...actions].every(({ visibility }) => visibility === 'public');
