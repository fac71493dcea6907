import { msg } from '../words.ts';

/** Why people can't write together, or no longer. */
export const livePhrases: readonly string[] = [
  msg('None of it was taken in and the connection was ended; your draft is as it was before.'),
  msg('What came from the server can’t be read as a report.'),
  msg('What came from the server holds something that this Debrief doesn’t know.'),
  msg('Check that everybody uses the same Debrief.'),
  msg('What came from the server was written by a newer Debrief.'),
  msg('Update Debrief, and connect again.'),
  msg('What came from the server is larger than a draft can be.'),
  msg('The server sent changes in the name of this window, which nobody else may write.'),
  msg('This report is published, and what came changes it without a dated correction.'),
  msg('Take the report back to draft before you connect again, or ask who changed it.'),
  msg(
    'On the server, this name belongs to another report. Nothing was sent and nothing was taken in. Choose another name; to write in that report, open a Debrief file of it with everything in it.',
  ),
  msg('The server refused the token, or this name. Nothing was sent. Check both with whoever runs the server.'),
  msg('The server lets this token read and takes no changes from it, so the connection was ended. Ask for one that may write.'),
  msg('The server can’t be reached. What you write is kept here, and goes when it answers again.'),
  msg(
    'What came from the server could not be read, so the connection was ended. Your draft is as it was before; a version of it is kept too.',
  ),
  msg('You did not agree to this server, so nothing was connected.'),
  msg('This address is longer than 500 characters. Nothing was connected.'),
  msg('This is not a complete address. It begins with wss://, as in wss://write.example.org.'),
  msg('The address of a server to write together begins with wss://, as in wss://write.example.org. Nothing was connected.'),
  msg('This address carries a user name or password. Take it out, and write what the server asks for into “Token”.'),
  msg('ws:// sends every word unprotected, so it is for a server on this computer alone. Use an address that begins with wss://.'),
  msg('Debrief can’t connect to a server of this name. Use its plain name, as in wss://write.example.org.'),
];
