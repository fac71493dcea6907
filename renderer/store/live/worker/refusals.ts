const kept = 'None of it was taken in and the connection was ended; your draft is as it was before.';

/** Why a session ends: sentences for the user. */
export const refusals = {
  unreadable: `What came from the server can’t be read as a report. ${kept}`,
  unknown: `What came from the server holds something that this Debrief doesn’t know. ${kept} Check that everybody uses the same Debrief.`,
  newer: `What came from the server was written by a newer Debrief. ${kept} Update Debrief, and connect again.`,
  tooLarge: `What came from the server is larger than a draft can be. ${kept}`,
  inOurName: `The server sent changes in the name of this window, which nobody else may write. ${kept}`,
  published: `This report is published, and what came changes it without a dated correction. ${kept} Take the report back to draft before you connect again, or ask who changed it.`,
  otherDraft:
    'On the server, this name belongs to another report. Nothing was sent and nothing was taken in. Choose another name; to write in that report, open a Debrief file of it with everything in it.',
  token: 'The server refused the token, or this name. Nothing was sent. Check both with whoever runs the server.',
  readOnly: 'The server lets this token read and takes no changes from it, so the connection was ended. Ask for one that may write.',
} as const;

/** What is said while the server is out of reach. */
export const outOfReach = 'The server can’t be reached. What you write is kept here, and goes when it answers again.';
