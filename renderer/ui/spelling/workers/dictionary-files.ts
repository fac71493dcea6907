import deAff from '../../../../node_modules/dictionary-de/index.aff?url';
import deDic from '../../../../node_modules/dictionary-de/index.dic?url';
import enAff from '../../../../node_modules/dictionary-en/index.aff?url';
import enDic from '../../../../node_modules/dictionary-en/index.dic?url';
import enGbAff from '../../../../node_modules/dictionary-en-gb/index.aff?url';
import enGbDic from '../../../../node_modules/dictionary-en-gb/index.dic?url';
import esAff from '../../../../node_modules/dictionary-es/index.aff?url';
import esDic from '../../../../node_modules/dictionary-es/index.dic?url';
import frAff from '../../../../node_modules/dictionary-fr/index.aff?url';
import frDic from '../../../../node_modules/dictionary-fr/index.dic?url';
import type { DictionaryName } from '../../../core/spelling/dictionaries-for.ts';

/** Where the two files of each dictionary lie, beside the app's own pages. */
export const dictionaryFiles: Readonly<Record<DictionaryName, { readonly affixes: string; readonly words: string }>> = {
  de: { affixes: deAff, words: deDic },
  'en-US': { affixes: enAff, words: enDic },
  'en-GB': { affixes: enGbAff, words: enGbDic },
  es: { affixes: esAff, words: esDic },
  fr: { affixes: frAff, words: frDic },
};
