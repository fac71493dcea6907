import { parseArgs } from 'node:util';

/** A command's arguments: the files it names, its options with a value, and its switches. */
export type Arguments<Option extends string, Switch extends string> = {
  readonly files: readonly string[];
  readonly options: Readonly<Partial<Record<Option, string>>>;
  readonly switches: ReadonlySet<Switch>;
};

/** Reads arguments by the names of the options and switches there are; an unknown or half-given one is a sentence. */
export const readArguments = <Option extends string, Switch extends string>(
  args: readonly string[],
  optionNames: readonly Option[],
  switchNames: readonly Switch[],
): ({ readonly kind: 'read' } & Arguments<Option, Switch>) | { readonly kind: 'usage'; readonly reason: string } => {
  const declared = new Map<string, { readonly type: 'string' | 'boolean' }>([
    ...optionNames.map((name) => [name, { type: 'string' }] as const),
    ...switchNames.map((name) => [name, { type: 'boolean' }] as const),
  ]);
  try {
    const parsed = parseArgs({ args: [...args], options: Object.fromEntries(declared), allowPositionals: true, strict: true });
    const values = new Map(Object.entries(parsed.values));
    const options: Partial<Record<Option, string>> = {};
    for (const name of optionNames) {
      const value = values.get(name);
      if (typeof value === 'string') options[name] = value;
    }
    const switches = new Set(switchNames.filter((name) => values.get(name) === true));
    return { kind: 'read', files: parsed.positionals, options, switches };
  } catch (error) {
    // Node explains at length; its first sentence says what is wrong.
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'usage', reason: `${message.split(/[.\n] ?/)[0] ?? message}.` };
  }
};
