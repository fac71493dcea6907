/** What writing a report needs and nothing else on the screen does, so that it is fetched together when the first export begins. */
export { toAskAbout } from '../../core/checks/gate.ts';
export { emptySections, isBlankEdition } from '../../core/export/as-laid-out.ts';
export { exportHtml } from '../../core/export/export-html.ts';
export { fileNameFor } from '../../core/export/file-name.ts';
export { findPrivate } from '../../core/export/find-private.ts';
export { withClaimedState } from '../../core/review/workflow/claimed-state.ts';
export { vouchedOf } from '../../store/review/vouched.ts';
export { searchPdf } from './finished/search-pdf.ts';
export { withAnnex } from './with-annex.ts';
export { withPublication } from './with-publication.ts';
