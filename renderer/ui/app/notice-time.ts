import type { Notice } from './notices.tsx';

/** What one remark adds, in milliseconds, and the most that a notice takes. */
const perRemark = 4000;
const longest = 45_000;
const short = 9000;

/** How long a notice can be read, in milliseconds, before it goes by itself; null for one that stays until somebody has dealt with it. */
export const noticeTime = ({ kind, details = [], stays = false }: Pick<Notice, 'kind' | 'details' | 'stays'>): number | null =>
  kind === 'problem' || stays ? null : Math.min(longest, short + details.length * perRemark);
