/** An https address without spaces, controls, characters that turn the reading direction, or a name and password in it. */
const allowed = /^https:\/\/[^\p{Z}\p{C}\\@/]+(?:[/?#][^\p{Z}\p{C}\\]*)?$/iu;

/** The address of a ticket, as typed; empty when it is none that may stand in a report (https only, no password in it). */
export const toTicketLink = (typed: string): string => {
  const link = typed.trim();
  return link.length <= 2000 && allowed.test(link) ? link : '';
};
