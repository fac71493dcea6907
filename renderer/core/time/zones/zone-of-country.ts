/** Whose clocks people mean by the country's name where some far part of it has others, or where engines list its zone under an older spelling. */
const mainland: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AR: 'America/Argentina/Buenos_Aires',
    CL: 'America/Santiago',
    CN: 'Asia/Shanghai',
    CY: 'Asia/Nicosia',
    DE: 'Europe/Berlin',
    EC: 'America/Guayaquil',
    ES: 'Europe/Madrid',
    FO: 'Atlantic/Faroe',
    IN: 'Asia/Kolkata',
    MM: 'Asia/Yangon',
    MY: 'Asia/Kuala_Lumpur',
    NP: 'Asia/Kathmandu',
    NZ: 'Pacific/Auckland',
    PT: 'Europe/Lisbon',
    UA: 'Europe/Kyiv',
    UZ: 'Asia/Tashkent',
    VN: 'Asia/Ho_Chi_Minh',
  }),
);

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt'];

/** The two letters of each country, by its name in lower case in each of the languages; some milliseconds of work, so it is done when it is first asked for. */
let regions: ReadonlyMap<string, string> | null = null;

const readRegions = (): ReadonlyMap<string, string> => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Map(
    languages.flatMap((language) => {
      const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
      return codes.flatMap((code): [string, string][] => {
        const name = names.of(code);
        return name === undefined ? [] : [[name.toLowerCase(), code]];
      });
    }),
  );
};

/** The zones of a country, as the engine knows them: by a property in older ones, by a call in newer ones. */
const zonesIn = (region: string): readonly unknown[] => {
  const locale: object = new Intl.Locale('und', { region });
  const zones: unknown =
    'getTimeZones' in locale && typeof locale.getTimeZones === 'function'
      ? locale.getTimeZones()
      : 'timeZones' in locale
        ? locale.timeZones
        : null;
  return Array.isArray(zones) ? zones : [];
};

/**
 * The zone that a country's clocks show, by its name in English, German, French, Spanish, Italian or Portuguese, in any case: 'Iran', 'Perú';
 * null for other words and for a country whose clocks differ, such as Brazil.
 */
export const zoneOfCountry = (name: string): string | null => {
  regions ??= readRegions();
  const region = regions.get(name.toLowerCase());
  if (region === undefined) return null;
  const main = mainland.get(region);
  if (main !== undefined) return main;
  const [zone, ...others] = zonesIn(region);
  return typeof zone === 'string' && others.length === 0 ? zone : null;
};
