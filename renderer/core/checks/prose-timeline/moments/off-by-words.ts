import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';

/** How far apart two times are, for a sentence: '2 h later', '5 min earlier'. */
export const offByWords = (by: number): string => `${showDuration(Math.abs(by) as Duration)} ${by < 0 ? 'earlier' : 'later'}`;
