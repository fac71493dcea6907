import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { toBase64 } from '../../report/assets/base64.ts';
import type { Report } from '../../report/report.ts';
import { toAscii } from '../../review/file/ascii.ts';
import { plainText } from '../../rich-text/walk.ts';
import { asLaidOut } from '../as-laid-out.ts';
import { htmlWith, pagePolicy } from '../export-html.ts';
import type { ExportOptions } from '../export-options.ts';
import { escapeHtml } from '../html/escape-html.ts';
import style from './copy.css?raw';
import { type CopyData, copyDataId } from './copy-data.ts';

/**
 * One edition of the report as a file that any browser opens, offline, to read it, to comment and to suggest. The one script in it is named by its hash; no
 * other can run, and nothing is asked for from outside. Comments of the draft are brought along in the internal edition alone.
 */
export const reviewCopyHtml = (report: Report, options: ExportOptions, data: Omit<CopyData, 'text'>, script: string): string => {
  const whole: CopyData = {
    ...data,
    text: plainText(asLaidOut(report, options).body),
    threads: options.edition === 'internal' ? data.threads : [],
  };
  const code = inScript(script);
  const policy = `${pagePolicy}; script-src 'sha256-${toBase64(sha256(utf8ToBytes(code)))}'`;
  const behind = `
<aside id="debrief-review" aria-label="${escapeHtml(data.words.panel)}"></aside>
<script type="application/json" id="${copyDataId}">${inScript(toAscii(JSON.stringify(whole)))}</script>
<script>${code}</script>`;
  return htmlWith(report, options, { policy, style, behind });
};

/** Text for a script element: no end tag and no comment can begin in it. In JSON and in strings of a script `\\u003c` is the same sign. */
const inScript = (text: string): string => text.replace(/<(?=\/script|script|!--)/gi, '\\u003c');
