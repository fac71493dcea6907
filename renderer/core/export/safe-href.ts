/** An absolute web address or a mail address, without spaces, controls or characters that turn the reading direction. */
const allowed = /^(?:https?:\/\/|mailto:)[^\p{Z}\p{C}\\]+$/iu;

/** The address when a reader may be led there (https, http, mailto), otherwise null: then only the words are printed. */
export const safeHref = (href: string): string | null => (allowed.test(href) ? href : null);
