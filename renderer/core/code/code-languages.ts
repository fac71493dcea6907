/** A language that code can be coloured in: its name in the text's data, and for people. */
export type CodeLanguage = { readonly id: string; readonly label: string };

/** The languages that incident reports quote: configuration, queries, shells, and what services are written in. */
export const codeLanguages: readonly CodeLanguage[] = [
  { id: 'bash', label: 'Shell' },
  { id: 'css', label: 'CSS' },
  { id: 'diff', label: 'Diff' },
  { id: 'dockerfile', label: 'Dockerfile' },
  { id: 'go', label: 'Go' },
  { id: 'http', label: 'HTTP' },
  { id: 'ini', label: 'INI, TOML' },
  { id: 'java', label: 'Java' },
  { id: 'javascript', label: 'JavaScript' },
  { id: 'json', label: 'JSON' },
  { id: 'nginx', label: 'nginx' },
  { id: 'python', label: 'Python' },
  { id: 'sql', label: 'SQL' },
  { id: 'typescript', label: 'TypeScript' },
  { id: 'xml', label: 'HTML, XML' },
  { id: 'yaml', label: 'YAML' },
];
