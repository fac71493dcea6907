import { spokenLanguage } from './words.ts';

const styles = {
  time: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
  'date-time': { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  'date-time-second': { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

/** Made when they are first needed: the engine's first format takes as long as half a draft. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** An instant (milliseconds since 1970) by this computer's clock, as the screens write it: English with the day first and 24 hours. */
export const showClock = (at: number, style: keyof typeof styles): string => {
  const language = spokenLanguage();
  const key = `${language} ${style}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, styles[style]);
  formats.set(key, format);
  return format.format(at);
};
