import { withAuditAnnex } from '../../core/export/annex/with-audit-annex.ts';
import type { Report } from '../../core/report/report.ts';
import { auditTrail } from '../../core/review/workflow/audit.ts';
import type { Draft } from '../../store/draft.ts';
import { auditedOf } from '../review/sign-off/export-audit.ts';

/** A draft's report with its audit trail as a last section for the internal edition. */
export const withAnnex = (draft: Draft, report: Report): Report => withAuditAnnex(report, auditTrail(auditedOf(draft)));
