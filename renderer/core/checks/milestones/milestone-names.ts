import { exportWords } from '../../report/export-words.ts';

/** What messages call the milestones: as exports do, in the language that messages are made in. */
export const milestoneNames = exportWords.en.milestones;
