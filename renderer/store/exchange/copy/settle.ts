import * as Y from 'yjs';
import type { Report } from '../../../core/report/report.ts';
import { canonical } from '../../../core/review/canonical.ts';
import { isAsRead } from '../../../core/rich-text/is-as-read.ts';
import { readBody } from '../../body.ts';
import { bodyOf, detailsOf, itemMap, listNames, listOf } from '../../doc.ts';
import { replaceBlocks } from '../../edits/replace-blocks.ts';

/**
 * Makes a document hold what the gate has read of it, and nothing else of a report: what was repaired or left out in reading would reach the editor
 * otherwise. What was read as it stands is not touched. To be called in a transaction; throws where the document can't be read.
 */
export const settle = (doc: Y.Doc, report: Report): void => {
  const stored = readBody(bodyOf(doc));
  const blocks =
    typeof stored === 'object' && stored !== null && 'content' in stored && Array.isArray(stored.content) ? stored.content : [];
  replaceBlocks(bodyOf(doc), report.body.content, blocks.length, (at, block) => isAsRead(blocks[at], block));
  settleFields(detailsOf(doc), report.details);
  for (const name of listNames) {
    const map = listOf(doc, name);
    const wanted = new Map(report[name].map((item) => [String(item.id), item]));
    for (const id of [...map.keys()]) if (!wanted.has(id)) map.delete(id);
    for (const [id, item] of wanted) {
      const known: unknown = map.get(id);
      if (known instanceof Y.Map && known.get('id') === id) settleFields(known, item);
      else map.set(id, itemMap(item));
    }
  }
};

/** Fields that are not stored are read as empty, and may stay so. */
const settleFields = (map: Y.Map<unknown>, fields: object): void => {
  for (const [field, value] of Object.entries(fields)) {
    if (map.has(field) && canonical(map.get(field) ?? null) !== canonical(value ?? null)) map.set(field, value);
  }
};
