/**
 * An expression that ignores case and knows Unicode, made when it is first asked. Making one with classes of letters takes a millisecond,
 * and most are for a language that a program never meets. Only `source`, `exec` and `test` are its own.
 */
export class LazyExpression extends RegExp {
  override readonly source: string;
  #made: RegExp | undefined;

  constructor(source: string) {
    super('');
    this.source = source;
  }

  override exec(text: string): RegExpExecArray | null {
    return (this.#made ??= new RegExp(this.source, 'iu')).exec(text);
  }

  override test(text: string): boolean {
    return (this.#made ??= new RegExp(this.source, 'iu')).test(text);
  }
}
