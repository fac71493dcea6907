/** An https address without spaces, controls, characters that turn the reading direction, or a name and password in it. */
const allowed = /^https:\/\/[^\p{Z}\p{C}\\@/]+(?:[/?#][^\p{Z}\p{C}\\]*)?$/iu;

/** The address of a ticket, as typed; empty when it is none that may stand in a report (https only, no password in it). */
export const toTicketLink = (typed: string): string => {
  const link = typed.trim();
  return link.length <= 2000 && allowed.test(link) ? link : '';
};

/** Names of a host below a top-level one, with or without a port: a ticket's number or a word is none. */
const webHost = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:\p{L}{2,}|xn--[a-z\d-]+)(?::\d{1,5})?$/iu;

/** A ticket's address as a person types it, `tracker.example.org/7` too; empty where it is none, so that no word becomes a dead link. */
export const readTicketLink = (typed: string): string => {
  const words = typed.trim();
  if (/^[a-z][a-z\d+.-]*:(?!\d)/i.test(words)) return toTicketLink(words);
  return webHost.test(words.split(/[/?#]/)[0] ?? '') ? toTicketLink(`https://${words}`) : '';
};
