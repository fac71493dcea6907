import type { Visibility } from '../report/report.ts';
import type { Publication } from '../review/workflow/publication.ts';
import type { Zone } from '../time/when.ts';

/** What a person chooses before an export; the same for every format. */
export type ExportOptions = {
  /** Whom the export is for. */
  readonly edition: Visibility;
  /** The paper that a print of it asks for. */
  readonly pageSize: 'A4' | 'Letter';
  /** The zone to show times in; null means the report's display zone and, where that is null too, as entered. */
  readonly zone: Zone | null;
  /** When the report went out, where that is known. */
  readonly published?: Publication | null;
};
