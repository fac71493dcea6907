import bash from 'highlight.js/lib/languages/bash';
import css from 'highlight.js/lib/languages/css';
import diff from 'highlight.js/lib/languages/diff';
import dockerfile from 'highlight.js/lib/languages/dockerfile';
import go from 'highlight.js/lib/languages/go';
import http from 'highlight.js/lib/languages/http';
import ini from 'highlight.js/lib/languages/ini';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import nginx from 'highlight.js/lib/languages/nginx';
import python from 'highlight.js/lib/languages/python';
import sql from 'highlight.js/lib/languages/sql';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';
import { createLowlight } from 'lowlight';

/** What a piece of code is, as far as its colour goes. */
export type CodeKind = 'keyword' | 'string' | 'number' | 'comment' | 'name' | 'added' | 'removed';

/** A piece of code; `kind` is null where it has no colour of its own. */
export type CodePiece = { readonly text: string; readonly kind: CodeKind | null };

type Known = ReturnType<ReturnType<typeof createLowlight>['highlight']>['children'][number];

const lowlight = createLowlight({
  ...{ bash, css, diff, dockerfile, go, http, ini, java, javascript, json, nginx, python, sql, typescript, xml, yaml },
});

/** Longer code stays plain: it is a log, and colouring it would hold up the page. */
const longest = 20_000;

/** The library's names for pieces, grouped to what a reader tells apart. */
const kinds: Readonly<Record<string, CodeKind>> = {
  keyword: 'keyword',
  'selector-tag': 'keyword',
  tag: 'keyword',
  type: 'keyword',
  literal: 'number',
  number: 'number',
  string: 'string',
  regexp: 'string',
  symbol: 'string',
  bullet: 'keyword',
  comment: 'comment',
  quote: 'comment',
  meta: 'comment',
  title: 'name',
  attr: 'name',
  attribute: 'name',
  name: 'keyword',
  section: 'name',
  built_in: 'name',
  variable: 'name',
  'selector-class': 'name',
  'selector-id': 'name',
  addition: 'added',
  deletion: 'removed',
};

/** Code cut into pieces of one colour, together the code itself; a language that is not known leaves it whole. */
export const highlightCode = (code: string, language: string): readonly CodePiece[] =>
  code.length > longest || !lowlight.registered(language)
    ? [{ text: code, kind: null }]
    : lowlight.highlight(language, code).children.flatMap((node) => pieces(node, null));

const pieces = (node: Known, around: CodeKind | null): readonly CodePiece[] => {
  if (node.type === 'text') return [{ text: node.value, kind: around }];
  if (node.type !== 'element') return [];
  const names = node.properties.className;
  const kind = Array.isArray(names)
    ? names.map((name) => kinds[String(name).replace(/^hljs-/, '')]).find((known) => known !== undefined)
    : undefined;
  return node.children.flatMap((child) => pieces(child, kind ?? around));
};
