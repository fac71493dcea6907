import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../renderer/core/intake/placing/guess-language.ts';

describe('the language of a text', () => {
  it.each([
    ['de', 'Ausfall des Kundenportals\nDatum: 29.03.2026\nAm Montag, 29. März 2026, fiel das Portal 45 Minuten aus (01:50 bis 03:20).'],
    ['de', 'Zusammenfassung des Vorfalls des Rechenzentrums'],
    ['de', 'Störung der Anmeldung\n09:10 Uhr Meldung\n09:40 Uhr behoben'],
    ['fr', 'Panne du portail des clients\nLe lundi 29 mars, le portail était en panne de 1 h 50 à 3 h 20.'],
    ['fr', 'Rapport de la panne des serveurs'],
    ['es', 'Caída del portal\nEl lunes 29 de marzo el portal no estuvo disponible desde la 1:50 hasta las 3:20.'],
    ['es', 'Informe de la caída'],
    ['en', 'The portal was down on Monday from 1:50 to 3:20.'],
    ['en', 'Outage report\n10:05 Alarm\n10:20 Rolled back by the team'],
  ])('%s: %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
    expect(guessLanguage(text, language === 'en' ? 'de-DE' : 'en-GB')).toBe(language);
  });

  it('is the preferred one where nothing tells', () => {
    expect(guessLanguage('10:05 Alarm')).toBe('en');
    expect(guessLanguage('10:05 Alarm', 'de-AT')).toBe('de');
    expect(guessLanguage('', 'pt-BR')).toBe('en');
  });
});
