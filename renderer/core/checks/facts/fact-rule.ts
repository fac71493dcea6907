import type { Report } from '../../report/report.ts';
import type { Finding } from '../finding.ts';
import type { Facts } from './facts.ts';

/** One check that compares what a report says in several places: everything it finds, in any order; nothing when all is well. */
export type FactRule = (report: Report, facts: Facts) => readonly Finding[];
