import { msg } from '../words.ts';

/** What the shell says when a file or the journal could not be written or read. */
export const failurePhrases: readonly string[] = [
  msg('Your report itself is kept in Debrief.'),
  msg('You may not write to “{name}” in {folder}. Choose another folder.'),
  msg('The disk is full: “{name}” was not written. Free some space or choose another disk.'),
  msg('There is no folder {folder} (any more). Choose another folder.'),
  msg('“{name}” is a folder. Choose another name.'),
  msg('The name “{name}” is too long for this disk. Choose a shorter one.'),
  msg('“{name}” is open in another program. Close it there, or choose another name.'),
  msg('“{name}” could not be written to {folder} ({error}). Choose another folder.'),
  msg('The disk is full, so the last changes are not on it. Free some space, or save a copy elsewhere.'),
  msg('Debrief may not write to its folder {folder}, so the last changes are not on the disk. Save a copy elsewhere.'),
  msg('The last changes could not be written to {folder} ({error}). Save a copy elsewhere.'),
  msg('This report was last edited in a newer version of Debrief. Open it there, or update this one. Nothing was changed.'),
  msg('Debrief could not read this report’s journal in {folder}. Check the disk, and that you may read the folder.'),
  msg('This is not the id of a draft.'),
  msg('Debrief’s window asked for something that the program does not understand. Please restart it.'),
  msg('This report is larger than 64 MB and cannot be written in one file. Remove or shrink images first.'),
  msg('This change is larger than 32 MB and cannot be kept on disk. Undo it, or add it in smaller parts.'),
  msg('An image is larger than 12 MB and was left out. Add it again from its file: it is made smaller then.'),
  msg('An image is damaged or of an unknown kind and was left out. Add it again from its file.'),
];
