import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { misspeltParts } from '../../../renderer/core/spelling/check-word.ts';
import { type DictionaryName, dictionariesFor } from '../../../renderer/core/spelling/dictionaries-for.ts';
import { fieldWords } from '../../../renderer/core/spelling/field-words/field-words.ts';
import { findWords } from '../../../renderer/core/spelling/find-words.ts';
import { openDictionary } from '../../../renderer/ui/spelling/workers/open-dictionary.ts';

const packages: Readonly<Record<DictionaryName, string>> = { 'en-US': 'en', 'en-GB': 'en-gb', fr: 'fr', de: 'de', es: 'es' };
const read = (name: DictionaryName, ending: string): string =>
  readFileSync(path.join(import.meta.dirname, `../../../node_modules/dictionary-${packages[name]}/index.${ending}`), 'utf8');

const open = async (language: string) => {
  const dictionaries = await Promise.all(
    dictionariesFor(language).map((name) => openDictionary(read(name, 'aff'), read(name, 'dic'), fieldWords[name])),
  );
  const isRight = (word: string): boolean => dictionaries.some((one) => one.isRight(word));
  return {
    wrongIn: (text: string): readonly string[] =>
      findWords(text).flatMap(({ word, isCapitals }) =>
        (isCapitals ? [] : misspeltParts(word, language, isRight)).map(({ from, to }) => word.slice(from, to)),
      ),
    suggest: (word: string): readonly string[] => dictionaries.flatMap((one) => one.suggest(word)),
  };
};

/** Texts without a slip, and slips with what was meant; the words are those of incident reports. */
const cases: readonly {
  readonly language: string;
  readonly right: readonly string[];
  readonly slips: readonly (readonly [string, string])[];
}[] = [
  {
    language: 'en',
    right: [
      'At 16:05 CEST the on-call engineer acknowledged the alert; customers couldn’t sign in, and retries didn’t help.',
      'We’ve apologised to everyone affected. Authentication, throughput and latency returned to normal within thirty minutes.',
      'The organization’s organisation: color and colour, both are English.',
      'A cyber attack began with phishing: malware and ransomware passed the firewall. The rollback of the backend and the failover cut the downtime.',
      'Runbook, postmortem, hotfix, timestamps, uptime, Kubernetes’s namespaces: misconfigured, unpatched, exfiltrated.',
    ],
    slips: [
      ['recieved', 'received'],
      ['occured', 'occurred'],
      ['seperate', 'separate'],
      ['definately', 'definitely'],
      ['untill', 'until'],
      ['begining', 'beginning'],
      ['succesful', 'successful'],
      ['accross', 'across'],
      ['enviroment', 'environment'],
      ['custommers', 'customers'],
      ['availabilty', 'availability'],
      ['mitigaton', 'mitigation'],
      ['enginer', 'engineer'],
      ['teh', 'the'],
      ['wich', 'which'],
      ['resored', 'restored'],
      ['THe', 'The'],
      ['impacct', 'impact'],
      ['phising', 'phishing'],
      ['ransomeware', 'ransomware'],
      ['runbok', 'runbook'],
      ['investigaton', 'investigation'],
      ['dont’t', 'don’t'],
    ],
  },
  {
    language: 'fr',
    right: [
      'À 16 h 05, l’ingénieur d’astreinte a confirmé l’alerte ; les clients n’arrivaient plus à se connecter.',
      'Aujourd’hui, nous présentons nos excuses : qu’il s’agisse des retards ou des données, la cause première a été corrigée.',
      'Le hameçonnage (phishing) a mené à un ransomware : rollback du backend, hotfix, downtime, l’uptime, le firewall, les timestamps, Kubernetes, post-mortem, runbook.',
      'Le rétablissement, lorsqu’il eut lieu, n’a pas entraîné de perte. Cœur, naïf, déjà, où, ça, peut-être, rendez-vous.',
    ],
    slips: [
      ['l’inciddent', 'incident'],
      ['recu', 'reçu'],
      ['developement', 'développement'],
      ['connection', 'connexion'],
      ['apeller', 'appeler'],
      ['adrese', 'adresse'],
      ['serveurr', 'serveur'],
      ['pannne', 'panne'],
      ['phising', 'phishing'],
      ['rétablisement', 'rétablissement'],
      ['donées', 'données'],
      ['malgrès', 'malgré'],
      ['parmis', 'parmi'],
      ['intérrompu', 'interrompu'],
      ['clinets', 'clients'],
      ['notament', 'notamment'],
      ['évidament', 'évidemment'],
      ['enquete', 'enquête'],
      ['déploiment', 'déploiement'],
      ['erreurr', 'erreur'],
      ['equipe', 'équipe'],
    ],
  },
  {
    language: 'de',
    right: [
      'Um 16:05 Uhr bestätigte die Bereitschaft den Alarm; Kundinnen und Kunden konnten sich nicht anmelden.',
      'Der Speicherausfall im Rechenzentrum führte zu Störungen der Zahlungsabwicklung und des Datenbankservers.',
      'Die Ursache wurde gefunden, die Maßnahmen sind abgeschlossen. Größe, Straße, dass, weiß.',
      'Der Cyberangriff begann mit Phishing-Mails: Malware und Ransomware kamen durch die Firewall. Rollback des Backends, Failover, Hotfix, Downtime, Uptime.',
      'Phishingangriff, Ransomwareangriff, Firewallregeln, Cloudanbieter; Runbook, Postmortem, Zeitstempel, Timestamps, Kubernetes-Cluster, gepatcht, exfiltriert',
      'E-Mail-Versand, Netz- und Speicherkarten, Sicherheitsvorfall, Wiederherstellungszeit',
    ],
    slips: [
      ['Ausfal', 'Ausfall'],
      ['Kudnen', 'Kunden'],
      ['Phising', 'Phishing'],
      ['malware', 'Malware'],
      ['warscheinlich', 'wahrscheinlich'],
      ['Störrung', 'Störung'],
      ['nähmlich', 'nämlich'],
      ['Standad', 'Standard'],
      ['vorraus', 'voraus'],
      ['Masnahme', 'Maßnahme'],
      ['Rechenzenrtum', 'Rechenzentrum'],
      ['Speicherausfahl', 'Speicherausfall'],
      ['Datenbnak', 'Datenbank'],
      ['ereichbar', 'erreichbar'],
      ['Ursahce', 'Ursache'],
      ['Uhrsache', 'Ursache'],
      ['behobben', 'behoben'],
      ['Anmledung', 'Anmeldung'],
      ['Wiederherstelung', 'Wiederherstellung'],
      ['endgülltig', 'endgültig'],
      ['Bestätigugn', 'Bestätigung'],
      ['Verzöggerung', 'Verzögerung'],
      ['wurd', 'wurde'],
    ],
  },
  {
    language: 'es',
    right: [
      'A las 16:05, la ingeniera de guardia confirmó la alerta; los clientes no podían iniciar sesión.',
      'Pedimos disculpas a todas las personas afectadas. La migración falló y la recuperación duró cuarenta minutos.',
      'El ciberataque empezó con phishing: malware y ransomware pasaron el firewall. Rollback del backend, failover, hotfix, downtime, runbook, timestamps, Kubernetes.',
      '¿Qué pasó? El año pasado, según el análisis, también hubo un corte. Vergüenza, cigüeña, averigüé.',
    ],
    slips: [
      ['migracion', 'migración'],
      ['servidro', 'servidor'],
      ['ciberatake', 'ciberataque'],
      ['recibio', 'recibió'],
      ['tambien', 'también'],
      ['analisis', 'análisis'],
      ['haver', 'haber'],
      ['clinetes', 'clientes'],
      ['recuperacion', 'recuperación'],
      ['interrupcion', 'interrupción'],
      ['servcio', 'servicio'],
      ['averiguacion', 'averiguación'],
      ['aplicacón', 'aplicación'],
      ['incidnete', 'incidente'],
      ['proveedro', 'proveedor'],
      ['segun', 'según'],
      ['despues', 'después'],
      ['conección', 'conexión'],
      ['exijir', 'exigir'],
      ['desarollo', 'desarrollo'],
      ['equpo', 'equipo'],
    ],
  },
];

for (const { language, right, slips } of cases) {
  describe(`the dictionary of ${language}`, async () => {
    const dictionary = await open(language);

    it.each(right)('finds nothing wrong in %s', (text) => expect(dictionary.wrongIn(text)).toEqual([]));

    it.each(slips)('finds %s and suggests %s', (slip, meant) => {
      const [wrong = ''] = dictionary.wrongIn(slip);
      expect(wrong).not.toBe('');
      const word = meant.replaceAll('’', "'");
      let words: readonly string[] = [];
      // Hunspell gives up after part of a second, which a busy machine may reach before the best word was tried.
      for (let tries = 0; tries < 12 && !words.includes(word); tries += 1) words = dictionary.suggest(wrong).slice(0, 5);
      expect(words).toContain(word);
    });
  });
}

it('is taught no word twice, and none that its dictionary knows', async () => {
  for (const [language, name] of [
    ['en-US', 'en-US'],
    ['en-GB', 'en-GB'],
    ['fr', 'fr'],
    ['de', 'de'],
    ['es', 'es'],
  ] as const) {
    const [bare] = await Promise.all(
      dictionariesFor(language).map((one) => openDictionary(read(one, 'aff'), read(one, 'dic'), { words: [], joined: null })),
    );
    const { words, joined } = fieldWords[name];
    expect(words.filter((word, at) => bare?.isRight(word) === true || words.indexOf(word) !== at)).toEqual([]);
    if (joined !== null) expect(bare?.isRight(joined.like)).toBe(true);
  }
});

it('a report that says American or British is held to it', async () => {
  const [american, british] = [await open('en-US'), await open('en-GB')];
  expect(american.wrongIn('color colour')).toEqual(['colour']);
  expect(british.wrongIn('color colour')).toEqual(['color']);
});
