/** An abbreviation and the offset it stands for, in minutes ahead of UTC. */
export type Abbreviation = { readonly short: string; readonly minutes: number };

/** Zones whose clocks carry the same abbreviations; the first zone stands for all. */
export type ZoneFamily = {
  /** As a sentence names it: 'Central Europe was on CEST'. */
  readonly region: string;
  readonly standard: Abbreviation;
  readonly summer: Abbreviation | null;
  readonly zones: readonly [string, ...string[]];
  /** True where the abbreviation is only ever taken for this family if one of its zones is preferred. */
  readonly minor: boolean;
};

const h = 60;

/** One family a row: region, standard and summer abbreviation with their offsets, zones. The first row with an abbreviation is its usual meaning. */
export const families: readonly ZoneFamily[] = [
  row('Western Europe', ['WET', 0], ['WEST', h], 'Europe/Lisbon Atlantic/Madeira Atlantic/Canary Atlantic/Faroe Atlantic/Faeroe Portugal'),
  row('the United Kingdom', ['GMT', 0], ['BST', h], 'Europe/London Europe/Belfast Europe/Jersey Europe/Guernsey Europe/Isle_of_Man'),
  row(
    'Central Europe',
    ['CET', h],
    ['CEST', 2 * h],
    'Europe/Paris Europe/Berlin Europe/Madrid Europe/Rome Europe/Amsterdam Europe/Brussels Europe/Luxembourg Europe/Zurich Europe/Vienna Europe/Prague Europe/Bratislava Europe/Budapest Europe/Warsaw Europe/Copenhagen Europe/Oslo Europe/Stockholm Europe/Belgrade Europe/Zagreb Europe/Ljubljana Europe/Sarajevo Europe/Skopje Europe/Podgorica Europe/Tirane Europe/Andorra Europe/Monaco Europe/Malta Europe/Vaduz Europe/San_Marino Europe/Vatican Europe/Gibraltar Europe/Busingen Arctic/Longyearbyen Atlantic/Jan_Mayen Africa/Ceuta Poland',
  ),
  row(
    'Eastern Europe',
    ['EET', 2 * h],
    ['EEST', 3 * h],
    'Europe/Athens Europe/Helsinki Europe/Kyiv Europe/Kiev Europe/Bucharest Europe/Sofia Europe/Riga Europe/Tallinn Europe/Vilnius Europe/Chisinau Europe/Mariehamn Europe/Uzhgorod Europe/Zaporozhye Europe/Nicosia Asia/Nicosia Asia/Famagusta Asia/Beirut',
  ),
  minor('Algeria and Tunisia', ['CET', h], null, 'Africa/Algiers Africa/Tunis'),
  minor('Egypt', ['EET', 2 * h], ['EEST', 3 * h], 'Africa/Cairo Egypt'),
  minor('Kaliningrad and Libya', ['EET', 2 * h], null, 'Europe/Kaliningrad Africa/Tripoli Libya'),
  row('Moscow', ['MSK', 3 * h], null, 'Europe/Moscow Europe/Simferopol W-SU'),
  row('Turkey', ['TRT', 3 * h], null, 'Europe/Istanbul Asia/Istanbul Turkey'),
  row('India', ['IST', 5 * h + 30], null, 'Asia/Kolkata Asia/Calcutta'),
  row('Ireland', ['GMT', 0], ['IST', h], 'Europe/Dublin Eire'),
  row('Israel', ['IST', 2 * h], ['IDT', 3 * h], 'Asia/Jerusalem Asia/Tel_Aviv Israel'),
  row(
    'the US East Coast',
    ['EST', -5 * h],
    ['EDT', -4 * h],
    'America/New_York America/Detroit America/Toronto America/Montreal America/Indiana/Indianapolis America/Indianapolis America/Kentucky/Louisville America/Louisville America/Nassau America/Iqaluit America/Port-au-Prince America/Grand_Turk US/Eastern US/Michigan Canada/Eastern EST5EDT',
  ),
  minor(
    'Panama and Jamaica',
    ['EST', -5 * h],
    null,
    'America/Panama America/Jamaica America/Cancun America/Cayman America/Atikokan Jamaica',
  ),
  row(
    'the central United States',
    ['CST', -6 * h],
    ['CDT', -5 * h],
    'America/Chicago America/Winnipeg America/Menominee America/Indiana/Knox America/Indiana/Tell_City America/North_Dakota/Center America/North_Dakota/Beulah America/North_Dakota/New_Salem America/Matamoros US/Central Canada/Central CST6CDT',
  ),
  row('Mexico', ['CST', -6 * h], ['CDT', -5 * h], 'America/Mexico_City America/Monterrey America/Merida America/Bahia_Banderas'),
  minor(
    'Central America and Saskatchewan',
    ['CST', -6 * h],
    null,
    'America/Guatemala America/Costa_Rica America/El_Salvador America/Managua America/Tegucigalpa America/Belize America/Regina',
  ),
  row('China and Taiwan', ['CST', 8 * h], null, 'Asia/Shanghai Asia/Taipei Asia/Macau Asia/Chongqing Asia/Harbin'),
  row('Cuba', ['CST', -5 * h], ['CDT', -4 * h], 'America/Havana Cuba'),
  row(
    'the US Rocky Mountains',
    ['MST', -7 * h],
    ['MDT', -6 * h],
    'America/Denver America/Boise America/Edmonton America/Ciudad_Juarez US/Mountain Canada/Mountain Navajo MST7MDT',
  ),
  row(
    'Arizona',
    ['MST', -7 * h],
    null,
    'America/Phoenix America/Hermosillo America/Whitehorse America/Dawson America/Dawson_Creek America/Fort_Nelson US/Arizona',
  ),
  row(
    'the US Pacific coast',
    ['PST', -8 * h],
    ['PDT', -7 * h],
    'America/Los_Angeles America/Vancouver America/Tijuana US/Pacific Canada/Pacific PST8PDT',
  ),
  row('the Philippines', ['PST', 8 * h], null, 'Asia/Manila'),
  row(
    'Alaska',
    ['AKST', -9 * h],
    ['AKDT', -8 * h],
    'America/Anchorage America/Juneau America/Sitka America/Nome America/Yakutat America/Metlakatla US/Alaska',
  ),
  row('Hawaii', ['HST', -10 * h], null, 'Pacific/Honolulu Pacific/Johnston US/Hawaii'),
  row('the Aleutian Islands', ['HST', -10 * h], ['HDT', -9 * h], 'America/Adak America/Atka US/Aleutian'),
  row(
    'Atlantic Canada',
    ['AST', -4 * h],
    ['ADT', -3 * h],
    'America/Halifax America/Moncton America/Glace_Bay America/Goose_Bay America/Thule Atlantic/Bermuda Canada/Atlantic',
  ),
  minor(
    'Puerto Rico',
    ['AST', -4 * h],
    null,
    'America/Puerto_Rico America/Santo_Domingo America/Martinique America/Barbados America/Port_of_Spain America/Curacao',
  ),
  row('Saudi Arabia', ['AST', 3 * h], null, 'Asia/Riyadh Asia/Kuwait Asia/Bahrain Asia/Qatar'),
  row('Newfoundland', ['NST', -3 * h - 30], ['NDT', -2 * h - 30], 'America/St_Johns Canada/Newfoundland'),
  row('Brazil', ['BRT', -3 * h], ['BRST', -2 * h], 'America/Sao_Paulo Brazil/East'),
  minor('north-eastern Brazil', ['BRT', -3 * h], null, 'America/Fortaleza America/Recife America/Bahia America/Belem America/Maceio'),
  row('Argentina', ['ART', -3 * h], null, 'America/Argentina/Buenos_Aires America/Buenos_Aires America/Argentina/Cordoba America/Cordoba'),
  row('South Africa', ['SAST', 2 * h], null, 'Africa/Johannesburg Africa/Maseru Africa/Mbabane'),
  row(
    'Central Africa',
    ['CAT', 2 * h],
    null,
    'Africa/Maputo Africa/Harare Africa/Lusaka Africa/Kigali Africa/Lubumbashi Africa/Blantyre Africa/Bujumbura Africa/Gaborone Africa/Windhoek',
  ),
  row(
    'East Africa',
    ['EAT', 3 * h],
    null,
    'Africa/Nairobi Africa/Addis_Ababa Africa/Dar_es_Salaam Africa/Kampala Africa/Mogadishu Africa/Djibouti Indian/Antananarivo',
  ),
  row(
    'West Africa',
    ['WAT', h],
    null,
    'Africa/Lagos Africa/Kinshasa Africa/Luanda Africa/Douala Africa/Libreville Africa/Niamey Africa/Ndjamena Africa/Brazzaville',
  ),
  minor(
    'Ghana, Iceland and their neighbours',
    ['GMT', 0],
    null,
    'Africa/Abidjan Africa/Accra Africa/Dakar Africa/Bamako Africa/Banjul Africa/Conakry Africa/Freetown Africa/Lome Africa/Monrovia Africa/Nouakchott Africa/Ouagadougou Atlantic/Reykjavik Atlantic/St_Helena Iceland',
  ),
  row('the United Arab Emirates', ['GST', 4 * h], null, 'Asia/Dubai Asia/Muscat'),
  row('Pakistan', ['PKT', 5 * h], null, 'Asia/Karachi'),
  row('Bangladesh', ['BST', 6 * h], null, 'Asia/Dhaka Asia/Dacca'),
  row('Thailand and Vietnam', ['ICT', 7 * h], null, 'Asia/Bangkok Asia/Ho_Chi_Minh Asia/Saigon Asia/Phnom_Penh Asia/Vientiane'),
  row('western Indonesia', ['WIB', 7 * h], null, 'Asia/Jakarta Asia/Pontianak'),
  row('Singapore', ['SGT', 8 * h], null, 'Asia/Singapore Singapore'),
  row('Malaysia', ['MYT', 8 * h], null, 'Asia/Kuala_Lumpur Asia/Kuching'),
  row('Hong Kong', ['HKT', 8 * h], null, 'Asia/Hong_Kong Hongkong'),
  row('Western Australia', ['AWST', 8 * h], null, 'Australia/Perth Australia/West'),
  row('Japan', ['JST', 9 * h], null, 'Asia/Tokyo Japan'),
  row('South Korea', ['KST', 9 * h], null, 'Asia/Seoul'),
  // From August 2015 to May 2018 the clocks of Pyongyang were half an hour behind those of Seoul.
  row('North Korea', ['KST', 8 * h + 30], null, 'Asia/Pyongyang'),
  row('South Australia', ['ACST', 9 * h + 30], ['ACDT', 10 * h + 30], 'Australia/Adelaide Australia/Broken_Hill Australia/South'),
  row('the Northern Territory', ['ACST', 9 * h + 30], null, 'Australia/Darwin Australia/North'),
  row(
    'the Australian east coast',
    ['AEST', 10 * h],
    ['AEDT', 11 * h],
    'Australia/Sydney Australia/Melbourne Australia/Hobart Australia/Canberra Australia/ACT Australia/NSW Australia/Victoria Australia/Tasmania',
  ),
  row('Queensland', ['AEST', 10 * h], null, 'Australia/Brisbane Australia/Lindeman Australia/Queensland'),
  row('Bougainville', ['BST', 11 * h], null, 'Pacific/Bougainville'),
  row('New Zealand', ['NZST', 12 * h], ['NZDT', 13 * h], 'Pacific/Auckland Antarctica/McMurdo'),
];

const byZone: ReadonlyMap<string, ZoneFamily> = new Map(families.flatMap((family) => family.zones.map((zone) => [zone, family] as const)));

/** The family that a zone belongs to; null for zones that show a plain offset. */
export function familyOf(zone: string): ZoneFamily | null {
  return byZone.get(zone) ?? null;
}

/** The families whose clocks can show an abbreviation (in capitals), the usual meaning first, each with the offset it then stands for. */
export function meaningsOf(short: string): readonly { readonly family: ZoneFamily; readonly minutes: number }[] {
  return byAbbreviation.get(short) ?? [];
}

const byAbbreviation = new Map<string, { readonly family: ZoneFamily; readonly minutes: number }[]>();
for (const family of families) {
  for (const { short, minutes } of [family.standard, ...(family.summer ? [family.summer] : [])]) {
    byAbbreviation.set(short, [...(byAbbreviation.get(short) ?? []), { family, minutes }]);
  }
}

function row(region: string, standard: [string, number], summer: [string, number] | null, names: string): ZoneFamily {
  const [first = 'UTC', ...others] = names.split(' ');
  return { region, standard: abbreviation(standard), summer: summer && abbreviation(summer), zones: [first, ...others], minor: false };
}

function minor(...args: Parameters<typeof row>): ZoneFamily {
  return { ...row(...args), minor: true };
}

function abbreviation([short, minutes]: [string, number]): Abbreviation {
  return { short, minutes };
}
