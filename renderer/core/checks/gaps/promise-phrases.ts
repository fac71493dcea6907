/** A promise in one of the four languages; the first group is its verb, where it stands right behind. */
export const promises: readonly RegExp[] = [
  /(?<!\p{L})(?:we (?:will|['’]ll|are going to|plan to|intend to|have committed to)|we['’]ll|(?:(?:the|our) (?:\p{L}+ )?team|engineering|operations) (?:will|plans to|is going to))\s+(?:(?:also|then|soon|now)\s+)?(\p{L}+)/iu,
  // In the passive only what is work on a system: "orders will be delivered" promises no task.
  /(?<!\p{L})will (?:also |soon |then )?be (replaced|installed|migrated|upgraded|introduced|implemented|automated|rewritten|rebuilt|hardened|expanded|extended|redesigned|refactored|decommissioned|built|moved|rolled out)(?!\p{L})/iu,
  /(?<!\p{L})(?:wir (?:werden|planen|beabsichtigen|wollen)|(?:werden|planen|beabsichtigen|wollen) wir|unser(?:e)? (?:\p{L}+ )?team wird)(?!\p{L})/iu,
  /(?<!\p{L})(?:wird|werden) (?=[^.;:!?]*(?<!\p{L})(?:ausgetauscht|ersetzt|eingebaut|eingeführt|installiert|migriert|umgestellt|erneuert|automatisiert|ausgebaut|erweitert|nachgerüstet|überarbeitet|abgeschaltet)(?!\p{L}))/iu,
  /(?<!\p{L})(?:nous (?:allons|prévoyons de|prévoyons d['’]|comptons|nous engageons à)|notre équipe va)\s*(\p{L}+)/iu,
  /(?<!\p{L})(?:sera|seront) (?:\p{L}+ment )?(remplacée?s?|installée?s?|migrée?s?|automatisée?s?|renforcée?s?|remaniée?s?|étendue?s?)(?!\p{L})/iu,
  /(?<!\p{L})(?:vamos a|tenemos previsto|prevemos|nos comprometemos a|nuestro equipo va a)\s+(\p{L}+)/iu,
  /(?<!\p{L})(?:será|serán) (sustituid[oa]s?|reemplazad[oa]s?|instalad[oa]s?|migrad[oa]s?|automatizad[oa]s?|ampliad[oa]s?|reforzad[oa]s?)(?!\p{L})/iu,
];

/** What is promised in every report and is no task: to keep telling, to be careful. Verbs right behind an English, French or Spanish promise. */
export const talk: ReadonlySet<string> = new Set(
  [
    'be continue keep update inform publish post share provide communicate notify contact report follow let remain have take make do ensure work learn never not always strive endeavour endeavor try monitor reach respond answer offer credit refund apologise apologize complete see know need use get give say tell look come stay send issue add include ask',
    'vous continuer informer publier partager communiquer contacter revenir rester faire tout prendre travailler rembourser poursuivre suivre surveiller donner envoyer être tenir',
    'seguir continuar informar publicar compartir comunicar contactar volver mantener hacer tomar trabajar devolver dar enviar estar ofrecer ser poner',
  ].flatMap((line) => line.split(' ')),
);

/** The same in German, where the verb ends the sentence. */
export const germanTalk =
  /(?<!\p{L})(?:informier\p{L}*|bericht\p{L}*|veröffentlich\p{L}*|mitteilen|mitgeteilt|melden|auf dem laufenden|halten|sicherstellen|beobachten|weiterhin|kontaktier\p{L}*|benachrichtig\p{L}*|erstatten|alles (?:daran|tun|unternehmen)|bleiben|teilen)(?!\p{L})/iu;
