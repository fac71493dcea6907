import { findPrivateInPdf, hasPrivate } from '../../../core/export/private/find-private-in-pdf.ts';
import type { Report, Visibility } from '../../../core/report/report.ts';

/** The look into a finished PDF before it is written; `leaks` fills with what it must not show. */
export type PdfSearch = { readonly leaks: string[]; readonly mayLeave: ((pdf: Uint8Array) => Promise<boolean>) | null };

/** How a finished PDF of this edition is searched; nothing has to be where nothing is kept from it. */
export const searchPdf = (report: Report, edition: Visibility): PdfSearch => {
  const leaks: string[] = [];
  if (!hasPrivate(report, edition)) return { leaks, mayLeave: null };
  const mayLeave = async (pdf: Uint8Array): Promise<boolean> => {
    // The library is large, and most exports are searched without it.
    const { readPdf } = await import('./read-pdf.ts');
    const words = await readPdf(pdf);
    if (words === null) return false;
    leaks.push(...findPrivateInPdf(words, report, edition));
    return leaks.length === 0;
  };
  return { leaks, mayLeave };
};
