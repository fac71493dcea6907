import type { Id } from '../core/report/report.ts';

/** A new id that nobody else has, for a draft or anything in one. */
export const newId = (): Id => crypto.randomUUID() as string as Id;
