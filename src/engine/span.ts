/** A stretch of text, half-open, in UTF-16 code units into the caller's text, line endings untouched. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly inside `outer`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Orders spans by where they start, the shorter first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** The same stretch where the text in front of it has become longer by `by`. */
export function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
