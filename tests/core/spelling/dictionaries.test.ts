import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { misspeltParts } from '../../../renderer/core/spelling/check-word.ts';
import { type DictionaryName, dictionariesFor } from '../../../renderer/core/spelling/dictionaries-for.ts';
import { findWords } from '../../../renderer/core/spelling/find-words.ts';
import { openDictionary } from '../../../renderer/ui/spelling/workers/open-dictionary.ts';

const packages: Readonly<Record<DictionaryName, string>> = { 'en-US': 'en', 'en-GB': 'en-gb', fr: 'fr', de: 'de', es: 'es' };
const read = (name: DictionaryName, ending: string): string =>
  readFileSync(path.join(import.meta.dirname, `../../../node_modules/dictionary-${packages[name]}/index.${ending}`), 'utf8');

const open = async (language: string) => {
  const dictionaries = await Promise.all(dictionariesFor(language).map((name) => openDictionary(read(name, 'aff'), read(name, 'dic'))));
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
      ['investigaton', 'investigation'],
      ['dont’t', 'don’t'],
    ],
  },
  {
    language: 'fr',
    right: [
      'À 16 h 05, l’ingénieur d’astreinte a confirmé l’alerte ; les clients n’arrivaient plus à se connecter.',
      'Aujourd’hui, nous présentons nos excuses : qu’il s’agisse des retards ou des données, la cause première a été corrigée.',
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
      'E-Mail-Versand, Netz- und Speicherkarten, Sicherheitsvorfall, Wiederherstellungszeit',
    ],
    slips: [
      ['Ausfal', 'Ausfall'],
      ['Kudnen', 'Kunden'],
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
      '¿Qué pasó? El año pasado, según el análisis, también hubo un corte. Vergüenza, cigüeña, averigüé.',
    ],
    slips: [
      ['migracion', 'migración'],
      ['servidro', 'servidor'],
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
      // Hunspell gives a suggestion up after part of a second, which a busy machine may reach.
      const tries = Array.from({ length: 5 }, () => dictionary.suggest(wrong).slice(0, 5));
      expect(tries.find((words) => words.length > 0)).toContain(meant.replaceAll('’', "'"));
    });
  });
}

it('a report that says American or British is held to it', async () => {
  const [american, british] = [await open('en-US'), await open('en-GB')];
  expect(american.wrongIn('color colour')).toEqual(['colour']);
  expect(british.wrongIn('color colour')).toEqual(['color']);
});
