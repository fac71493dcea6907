import { describe, expect, it } from 'vitest';
import { promiseWithoutAction } from '../../../../renderer/core/checks/gaps/promise-without-action.ts';
import { impactWithoutNumbers } from '../../../../renderer/core/checks/template/impact-without-numbers.ts';
import { blameWords } from '../../../../renderer/core/checks/wording/blame-words.ts';
import { mixedClockForms } from '../../../../renderer/core/checks/wording/mixed-clock-forms.ts';
import { mixedDateForms } from '../../../../renderer/core/checks/wording/mixed-date-forms.ts';
import { passiveChain } from '../../../../renderer/core/checks/wording/passive-chain.ts';
import { roteApology } from '../../../../renderer/core/checks/wording/rote-apology.ts';
import { weaselWords } from '../../../../renderer/core/checks/wording/weasel-words.ts';
import { textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { action, checked, report } from '../reports.ts';

const said = (language: string, text: string) => report({ details: { language }, body: [textBlock('p', text)] });

describe('blame-words', () => {
  it.each([
    ['en', 'The cause was a mistake by an engineer.'],
    ['en', 'The root cause was an engineer who deleted the wrong table.'],
    ['en', 'A technician accidentally pulled the wrong cable.'],
    ['en', 'Bob failed to follow the procedure.'],
    ['en', 'The operator was inattentive.'],
    ['de', 'Der Ausfall wurde durch menschliche Fehler verursacht.'],
    ['de', 'Ursache war ein Bedienfehler.'],
    ['de', 'Ein Mitarbeiter hat vergessen, das Zertifikat zu erneuern.'],
    ['de', 'Ein Administrator löschte versehentlich die falsche Tabelle.'],
    ['de', 'Es war der Fehler eines Technikers.'],
    ['fr', 'La panne est due à une erreur de manipulation.'],
    ['fr', 'Un administrateur a oublié de renouveler le certificat.'],
    ['fr', 'C’était l’erreur d’un technicien.'],
    ['fr', 'Une employée a supprimé par erreur la table.'],
    ['es', 'La causa fueron errores humanos.'],
    ['es', 'Un operador olvidó renovar el certificado.'],
    ['es', 'Un técnico borró por error la tabla equivocada.'],
    ['en', 'Peter Marsh deleted the recipe by mistake.'],
    ['en', 'At noon Marianne dropped the tray by accident.'],
    ['en', 'An on-call engineer wiped the wrong oven card by mistake.'],
    ['en', 'A developer failed to check the backup.'],
    ['en', 'The mistake was made by Peter Marsh.'],
    ['en', 'The outage was caused by Peter Marsh.'],
    ['en', 'It was Peter’s mistake.'],
    ['de', 'Ein Techniker hat die Tabelle der Rezepte versehentlich gelöscht.'],
    ['de', 'Anna Berg löschte aus Versehen die Rezepte.'],
    ['de', 'Peter Marsch hat die Rezepte versehentlich gelöscht.'],
    ['fr', 'Un technicien a effacé la mauvaise recette par erreur.'],
    ['fr', 'Marie Dupont a effacé la recette par erreur.'],
    ['es', 'Pedro Ruiz borró la receta por error.'],
  ])('finds in %s “%s”', (language, text) => {
    expect(checked(blameWords, said(language, text))).toMatchObject([{ severity: 'note', place: { kind: 'text', block: 0 } }]);
  });

  it.each([
    ['en', 'Our engineers found the fault. User errors rose to 4 %.'],
    ['en', 'An engineer repaired the table that had been deleted by mistake.'],
    ['en', 'Anna Berg found the flag was set by mistake, and Peter answered the alarm.'],
    ['en', 'Peter Marsh restored the accidentally deleted recipe.'],
    ['en', 'Peter Marsh’s script accidentally ran twice. The job accidentally ran too.'],
    ['en', 'The outage was caused by Peter Marsh’s oven. Hurricane Maria accidentally hit the San Juan site.'],
    ['en', 'This keeps an operator from accidentally wiping it: no engineer can accidentally do so.'],
    ['en', 'An engineer failed to reproduce it. The operator failed to connect.'],
    ['de', 'Ein Techniker hat die versehentlich gelöschten Rezepte wiederhergestellt.'],
    ['de', 'Anna Berg bemerkte, dass die Rezepte versehentlich gelöscht waren.'],
    ['fr', 'Un technicien a constaté que la recette a été effacée par erreur. Marie a restauré la recette effacée par erreur.'],
    ['es', 'Pedro Ruiz restauró la receta borrada por error.'],
    ['en', 'The job failed to follow the redirect. The operator restarted the pods.'],
    ['en', 'The script accidentally removed two tables.'],
    ['de', 'Die Techniker tauschten die Platte. Der Fehler des Servers blieb.'],
    ['de', 'Das Passwort vergessen? Ein Fehler der Software.'],
    ['fr', 'Le technicien a remplacé le disque. Une erreur du serveur.'],
    ['es', 'El técnico sustituyó el disco. Un error del servidor.'],
  ])('leaves in %s “%s”', (language, text) => {
    expect(checked(blameWords, said(language, text))).toEqual([]);
  });
});

describe('rote-apology', () => {
  it.each([
    'We apologise for the inconvenience.',
    'We apologize for the inconvenience caused.',
    'We’re sorry for any inconvenience.',
    'Apologies for any inconvenience.',
    'We appreciate your patience and understanding.',
    'Wir entschuldigen uns für die Unannehmlichkeiten.',
    'Wir bitten, die entstandenen Unannehmlichkeiten zu entschuldigen.',
    'Wir bitten um Entschuldigung für etwaige Unannehmlichkeiten.',
    'Vielen Dank für Ihr Verständnis.',
    'Wir danken Ihnen für Ihre Geduld und Ihr Verständnis.',
    'Wir bitten um Ihr Verständnis.',
    'Nous vous prions de nous excuser pour la gêne occasionnée.',
    'Veuillez nous excuser pour ce désagrément.',
    'Nous vous remercions de votre compréhension.',
    'Merci de votre patience.',
    'Lamentamos las molestias ocasionadas.',
    'Pedimos disculpas por las molestias.',
    'Gracias por su comprensión.',
    'Les agradecemos su paciencia.',
  ])('finds “%s” once', (text) => {
    expect(checked(roteApology, said('en', text))).toMatchObject([{ place: { kind: 'text', block: 0 } }]);
  });

  it.each([
    'We apologise for the inconvenience to the 412 customers who could not pay.',
    'We are sorry that you could not pay your staff on 3 March.',
    'Es tut uns leid, dass Sie am 3. März keine Löhne zahlen konnten.',
    'Das Team bat um Verständnis bei den Kollegen und hatte Geduld.',
    'Nous sommes désolés que vous n’ayez pas pu payer vos salaires le 3 mars.',
    'Lamentamos que no pudiera pagar los salarios el 3 de marzo.',
  ])('leaves “%s”', (text) => {
    expect(checked(roteApology, said('en', text))).toEqual([]);
  });
});

describe('weasel-words', () => {
  it.each([
    'Some customers might have seen errors.',
    'A handful of customers saw errors.',
    'Various systems were impacted to some degree.',
    'Out of an abundance of caution we reset passwords.',
    'We take the security of your data very seriously.',
    'Einige Kunden waren möglicherweise betroffen.',
    'Möglicherweise waren einzelne Nutzer betroffen.',
    'Eine kleine Anzahl von Kunden war betroffen.',
    'Nur ein kleiner Teil der Kunden war betroffen.',
    'Wir nehmen die Sicherheit sehr ernst.',
    'Es handelte sich um einen Einzelfall.',
    'Un petit nombre de clients a appelé.',
    'Certains clients ont pu rencontrer des difficultés.',
    'Nous prenons la sécurité très au sérieux.',
    'Un pequeño número de clientes llamó.',
    'Algunos clientes podrían haber tenido problemas.',
    'Nos tomamos muy en serio la seguridad.',
  ])('finds “%s”', (text) => {
    expect(checked(weaselWords, said('en', text)).length).toBeGreaterThan(0);
  });

  it.each([
    'We could have noticed it earlier; a delay could have affected the backup.',
    'As a precaution we reset passwords.',
    'Some services were restarted at 10:05 UTC.',
    'Eine kleine Anzahl von Kunden (14) war betroffen.',
    'Vorsichtshalber setzten wir Passwörter zurück. Einige Kunden riefen an.',
    'Un petit nombre de clients, soit 14, a appelé.',
    'Certains clients ont appelé. Par mesure de précaution, nous avons réinitialisé les mots de passe.',
    'Un pequeño número de clientes (unos 14) llamó.',
    'Algunos clientes llamaron.',
  ])('leaves “%s”', (text) => {
    expect(checked(weaselWords, said('en', text))).toEqual([]);
  });
});

describe('passive-chain', () => {
  it.each([
    ['de', 'Der Alarm wurde ausgelöst. Das Team wurde gerufen. Der Server wurde neu gestartet.', 1],
    ['de', 'Die Seite wurde langsam. Der Fehler wurde größer. Die Last wurde zum Problem.', 0],
    ['de', 'Der Alarm wurde von der Überwachung ausgelöst. Das Team wurde gerufen. Der Server wurde neu gestartet.', 0],
    ['de', 'Wir werden die Platte ersetzen. Wir werden Alarme einrichten. Wir werden berichten.', 0],
    ['fr', 'L’alarme a été déclenchée. L’équipe a été appelée. Le serveur a été remis en route.', 1],
    ['fr', 'Le site a été lent. Nous avons appelé l’équipe. Le serveur a redémarré.', 0],
    ['es', 'La alarma fue activada. El equipo fue llamado. El fallo ha sido corregido.', 1],
    ['es', 'Fue debido al disco. Llamamos al equipo. El fallo fue grave.', 0],
    ['de', 'Wir sahen, was gelöscht wurde. Das Team wurde von uns gerufen. Dann haben wir gesehen, der Server wurde gestartet.', 0],
    ['fr', 'Le site est tombé parce que la table a été supprimée. On sait que l’équipe a été appelée. Nous avons vu qu’il a été remis.', 0],
    ['es', 'El sitio cayó porque la tabla fue borrada. Vimos que el equipo fue llamado. Revisamos lo que fue corregido.', 0],
    ['it', 'È stato rilevato. È stato corretto. È stato chiuso.', 0],
  ])('in %s “%s”: %i', (language, text, number) => {
    expect(checked(passiveChain, said(language, text))).toHaveLength(number);
  });
});

describe('promise-without-action', () => {
  const found = (language: string, text: string) =>
    checked(promiseWithoutAction, { ...said(language, text), actions: [action('Alarme für volle Platten einrichten (disk alerts)')] });

  it.each([
    ['en', 'The load balancer firmware will be replaced in April.'],
    ['en', 'Engineering will migrate the session store to a cluster.'],
    ['de', 'Wir werden die Firmware des Lastverteilers austauschen.'],
    ['de', 'Bis Mai wollen wir das Zertifikatslager umbauen.'],
    ['de', 'Die Firmware des Lastverteilers wird im April ausgetauscht.'],
    ['fr', 'Nous allons remplacer le micrologiciel du répartiteur.'],
    ['fr', 'Le micrologiciel du répartiteur sera remplacé.'],
    ['es', 'Vamos a sustituir el firmware del balanceador.'],
  ])('asks in %s for “%s”', (language, text) => {
    expect(found(language, text)).toMatchObject([{ place: { kind: 'text', block: 0 } }]);
  });

  it.each([
    ['en', 'You will be asked to log in again. Orders will be delivered tomorrow.'],
    ['en', 'Disk alerts will be installed on full disks.'],
    ['de', 'Wir werden Sie über weitere Schritte informieren.'],
    ['de', 'Wir werden Alarme für volle Platten einrichten.'],
    ['de', 'Der Dienst wird morgen langsamer.'],
    ['fr', 'Nous allons vous informer des prochaines étapes.'],
    ['es', 'Vamos a seguir informando de los próximos pasos.'],
  ])('leaves in %s “%s”', (language, text) => {
    expect(found(language, text)).toEqual([]);
  });
});

it.each([
  ['es', '3 de marzo de 2026', '4 de marzo de 2026', 0],
  ['de', '3. März 2026', '4. März 2026', 0],
  ['de', '3. März 2026', '04.03.2026', 1],
  ['fr', '3 mars 2026', '04/03/2026', 1],
  ['fr', '1er mars 2026', '4 mars 2026', 0],
  ['es', '3 de marzo de 2026', '04/03/2026', 1],
])('mixed-date-forms in %s with “%s” and “%s”: %i', (language, one, other, number) => {
  expect(checked(mixedDateForms, said(language, `${one} – x. ${other} – y.`))).toHaveLength(number);
});

it.each([
  ['It began at 9:05 AM UTC. It ended at 11:15 UTC.', 1],
  ['It began at 9:05 AM UTC. It ended at 09:45.', 1],
  ['It began at 9:05 AM UTC. By 11:15 it was over.', 0],
  ['It lasted from 9:05 to 10:20 AM UTC.', 0],
  ['It lasted from 09:05 to 10:20 AM UTC.', 0],
])('mixed-clock-forms in “%s”: %i', (text, number) => {
  expect(checked(mixedClockForms, said('en', text))).toHaveLength(number);
});

it.each([
  ['Impacto', 'Muchos clientes no pudieron iniciar sesión durante un buen rato y estaban descontentos con eso.', 1],
  ['Impacto', 'Ninguno de los clientes pudo iniciar sesión durante un buen rato y estaban descontentos con eso.', 0],
  ['Impact', 'Many customers could not log in for quite a while, and no data was lost as far as anybody knows.', 0],
])('impact-without-numbers under “%s”: “%s” %i', (heading, text, number) => {
  const body = [textBlock('h2', heading), textBlock('p', text)];
  expect(checked(impactWithoutNumbers, report({ body }))).toHaveLength(number);
});
