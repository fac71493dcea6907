/** Gives out ids for a template's sections, each once. */
export class SectionIds {
  private readonly taken = new Set<string>();

  /** The first of these names that no section has yet, with a number behind it where all are taken; empty names are none. */
  next(...names: readonly string[]): string {
    const wanted = names.filter((name) => name !== '');
    const [first = 'part'] = wanted;
    let id = wanted.find((name) => !this.taken.has(name)) ?? '';
    for (let count = wanted.length === 0 ? 1 : 2; id === ''; count += 1)
      id = this.taken.has(`${first} ${count}`) ? '' : `${first} ${count}`;
    this.taken.add(id);
    return id;
  }
}
