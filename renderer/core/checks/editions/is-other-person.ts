const group =
  /(?<!\p{L})(?:\p{L}*team\p{L}*|\p{L}*gruppe\p{L}*|\p{L}*abteilung|équipe|equipo|group|groupe|grupo|department|service|servicio|support|soporte|operations|betrieb|engineering|platform|plattform|security|sicherheit|sécurité|seguridad|office|desk)(?!\p{L})/iu;
const name = /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}.’'-]*)+$/u;

/** Whether two owners are two people: both a first and a last name, and no name in common. Teams are called otherwise in another language. */
export const isOtherPerson = (own: string, theirs: string): boolean => {
  const [a, b] = [own.trim(), theirs.trim()];
  if (![a, b].every((one) => name.test(one) && !group.test(one))) return false;
  const names = b.toLowerCase().split(/\s/u);
  return !a
    .toLowerCase()
    .split(/\s/u)
    .some((one) => one.length > 2 && names.includes(one));
};
