import { msg } from '../words.ts';

/** What the editor draws into the text by itself. */
export const editorPhrases: readonly string[] = [
  msg('Heading'),
  msg('Write here, or paste'),
  msg('Done: {text}'),
  msg('empty task'),
  msg('Broken reference: {text}'),
  msg('Note {number}, empty'),
  msg('Note {number}: {text}'),
  msg('Preparing the image…'),
  msg('Preparing “{name}”…'),
  msg('Preparing {count} images…'),
  msg('Cancel'),
  msg(
    '“{name}” was not added: of files, the text takes images only. Nothing was changed. Link to where it is kept, or open a report’s file in the library.',
  ),
  msg(
    '{count} files were not added: of files, the text takes images only. Nothing was changed. Link to where they are kept, or open a report’s file in the library.',
  ),
  msg(
    'This paste holds {count} tags of formatting; Debrief takes up to {most} at a time. {kept} Paste it as plain text, or in smaller parts.',
  ),
  msg('This paste is longer than {size} MB, more than Debrief takes at a time. {kept} Paste it in smaller parts.'),
];
