const MONTHS: readonly string[] = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro januari января январь stycznia styczeń tammikuuta leden ledna січня',
  'february feb febr februar feber février fevrier févr fevr fév febrero febbraio fevereiro fev februari февраля февраль lutego luty února лютого',
  'march mar märz maerz mär mrz mars marzo março marco maart mrt марта март marca marzec března березня',
  'april apr avril avr abril abr aprile апреля апрель kwietnia kwiecień dubna квітня',
  'may mai mayo maggio mag maio mei мая май maja maj května травня',
  'june jun juni juin junio giugno giu junho июня июнь czerwca czerwiec června червня',
  'july jul juli juillet juil julio luglio lug julho июля июль lipca lipiec července липня',
  'august aug août aout agosto ago augustus августа август sierpnia sierpień augusti srpna серпня',
  'september sep sept septembre septiembre setiembre set settembre setembro сентября сентябрь września wrzesień září вересня',
  'october oct oktober okt octobre octubre ottobre ott outubro out октября октябрь października październik října жовтня',
  'november nov novembre noviembre novembro ноября ноябрь listopada listopad листопада',
  'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro december декабря декабрь grudnia grudzień prosince грудня',
];

const WEEKDAYS: readonly string[] = [
  'monday mon montag mo lundi lun lunes lunedì lunedi segunda maandag 月曜日 月曜 月',
  'tuesday tue tues dienstag di mardi martes martedì martedi terça dinsdag 火曜日 火曜 火',
  'wednesday wed weds mittwoch mi mercredi mer miércoles miercoles mié mie mercoledì mercoledi quarta woensdag 水曜日 水曜 水',
  'thursday thu thur thurs donnerstag do jeudi jeu jueves jue giovedì giovedi quinta donderdag 木曜日 木曜 木',
  'friday fri freitag fr vendredi ven viernes vie venerdì venerdi sexta vrijdag 金曜日 金曜 金',
  'saturday sat samstag sonnabend sa samedi sam sábado sabado sáb sabato zaterdag 土曜日 土曜 土',
  'sunday sun sonntag so dimanche dim domingo dom domenica zondag 日曜日 日曜 日',
];

function table(lists: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  lists.forEach((names, index) => {
    for (const name of names.split(' ')) if (!numbers.has(name)) numbers.set(name, index + 1);
  });
  return numbers;
}

const MONTH_NUMBERS = table(MONTHS);
const WEEKDAY_NUMBERS = table(WEEKDAYS);

/** How the long names are written by a slip of the hand: "Janaury", "Febuary", "Septmeber". */
const MONTH_SLIPS = slipsOf(MONTHS);

function slipsOf(lists: readonly string[]): ReadonlyMap<string, number> {
  const slips = new Map<string, number>();
  lists.forEach((names, index) => {
    for (const name of names.split(' ').filter((one) => one.length > 6 && /^[a-zéû]+$/u.test(one))) {
      for (let at = 1; at < name.length - 1; at += 1) {
        const [head, one, other, rest] = [name.slice(0, at), name.charAt(at), name.charAt(at + 1), name.slice(at + 2)];
        for (const slip of [head + other + one + rest, head + other + rest]) if (!slips.has(slip)) slips.set(slip, index + 1);
      }
    }
  });
  return slips;
}

/** The month (1 to 12) that a word names in one of the languages listed, short or long, any case, two letters of a long name changed or one left out; null for other words. */
export function monthNamed(word: string): number | null {
  const name = word.toLowerCase();
  return MONTH_NUMBERS.get(name) ?? MONTH_SLIPS.get(name) ?? null;
}

/** The weekday (1 Monday to 7 Sunday) that a word names, short or long, any case; null for other words. */
export function weekdayNamed(word: string): number | null {
  return WEEKDAY_NUMBERS.get(word.toLowerCase()) ?? null;
}
