import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';

/** A sentence that a source file hands to `t`, `msg` or `said`, and where. */
export type Sentence = { readonly message: string; readonly where: string; readonly isSaidAtOnce: boolean };

type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const literals = (value: unknown): readonly string[] => {
  if (!isNode(value)) return [];
  if (value.type === 'Literal') return typeof value.value === 'string' ? [value.value] : [];
  if (value.type === 'ConditionalExpression') return [...literals(value.consequent), ...literals(value.alternate)];
  if (value.type === 'ObjectExpression' && Array.isArray(value.properties)) {
    return value.properties.flatMap((property) => (isNode(property) ? literals(property.value) : []));
  }
  return [];
};

const sentencesIn = (file: string): readonly Sentence[] => {
  const code = readFileSync(file, 'utf8');
  const found: Sentence[] = [];
  const visit = (value: unknown, isInFunction: boolean): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, isInFunction);
    if (!isNode(value)) return;
    const { callee } = value;
    if (value.type === 'CallExpression' && isNode(callee) && typeof callee.name === 'string' && Array.isArray(value.arguments)) {
      if (['t', 'msg', 'said'].includes(callee.name)) {
        const where = `${file}:${code.slice(0, value.start).split('\n').length}`;
        const isSaidAtOnce = callee.name === 't' && !isInFunction;
        const messages = literals(value.arguments[0]);
        if (isSaidAtOnce && messages.length === 0) found.push({ message: '', where, isSaidAtOnce });
        for (const message of messages) found.push({ message, where, isSaidAtOnce });
      }
    }
    for (const part of Object.values(value)) visit(part, isInFunction || /Function/.test(value.type));
  };
  visit(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }), false);
  return found;
};

/** All sentences of the app's sources that are said through `t`. */
export const allSentences = (): readonly Sentence[] =>
  readdirSync(path.join(root, 'renderer'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.d)\.tsx?$/.test(file))
    .flatMap((file) =>
      sentencesIn(path.join(root, 'renderer', file)).map((sentence) => ({ ...sentence, where: path.relative(root, sentence.where) })),
    );

const root = path.join(import.meta.dirname, '../..');
