import monoCyrillic from '@fontsource/jetbrains-mono/files/jetbrains-mono-cyrillic-400-normal.woff2?inline';
import monoGreek from '@fontsource/jetbrains-mono/files/jetbrains-mono-greek-400-normal.woff2?inline';
import monoLatin from '@fontsource/jetbrains-mono/files/jetbrains-mono-latin-400-normal.woff2?inline';
import monoLatinExt from '@fontsource/jetbrains-mono/files/jetbrains-mono-latin-ext-400-normal.woff2?inline';
import monoVietnamese from '@fontsource/jetbrains-mono/files/jetbrains-mono-vietnamese-400-normal.woff2?inline';
import interCyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?inline';
import interGreek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?inline';
import interLatinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?inline';
import interLatin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline';
import interVietnamese from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?inline';
import serifCyrillicItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-italic.woff2?inline';
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?inline';
import serifGreekItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-greek-wght-italic.woff2?inline';
import serifGreek from '@fontsource-variable/source-serif-4/files/source-serif-4-greek-wght-normal.woff2?inline';
import serifLatinExtItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-italic.woff2?inline';
import serifLatinExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?inline';
import serifLatinItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?inline';
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?inline';
import serifVietnameseItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-vietnamese-wght-italic.woff2?inline';
import serifVietnamese from '@fontsource-variable/source-serif-4/files/source-serif-4-vietnamese-wght-normal.woff2?inline';

import { type Script, scriptsIn, unicodeRange } from './font-scripts.ts';

type Files = Readonly<Record<Script, string>>;

const serif: Files = {
  latin: serifLatin,
  latinExt: serifLatinExt,
  vietnamese: serifVietnamese,
  greek: serifGreek,
  cyrillic: serifCyrillic,
};
const serifItalic: Files = {
  latin: serifLatinItalic,
  latinExt: serifLatinExtItalic,
  vietnamese: serifVietnameseItalic,
  greek: serifGreekItalic,
  cyrillic: serifCyrillicItalic,
};
const sans: Files = { latin: interLatin, latinExt: interLatinExt, vietnamese: interVietnamese, greek: interGreek, cyrillic: interCyrillic };
const mono: Files = { latin: monoLatin, latinExt: monoLatinExt, vietnamese: monoVietnamese, greek: monoGreek, cyrillic: monoCyrillic };

const face = (family: string, style: string, weight: string, url: string, range: string): string =>
  `@font-face { font-family: "${family}"; font-style: ${style}; font-weight: ${weight}; src: url("${url}") format("woff2"); unicode-range: ${range}; }\n`;

/** What stands in elements of one name; such elements never hold each other. */
const inside = (html: string, name: string): string => html.match(new RegExp(`<${name}>[\\s\\S]*?</${name}>`, 'g'))?.join('') ?? '';

/** The `@font-face` rules, fonts inside, that this HTML needs: italics and the code face only where used, scripts only where a character asks. */
export const fontFaces = (html: string): string =>
  [
    { name: 'Debrief Serif', style: 'normal', weight: '200 900', files: serif, text: html },
    { name: 'Debrief Serif', style: 'italic', weight: '200 900', files: serifItalic, text: inside(html, 'em') },
    { name: 'Debrief Sans', style: 'normal', weight: '100 900', files: sans, text: html },
    { name: 'Debrief Mono', style: 'normal', weight: '400', files: mono, text: inside(html, 'code') },
  ]
    .filter(({ text }) => text !== '')
    .flatMap(({ name, style, weight, files, text }) =>
      scriptsIn(text).map((script) => face(name, style, weight, files[script], unicodeRange(script))),
    )
    .join('');
