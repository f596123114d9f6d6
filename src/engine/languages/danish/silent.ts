/** Finds nothing: stands where Danish has no reader of its own, because no rule that asks for it reads Danish. */
export function nothing(): undefined {
  return undefined;
}

/** Says no: see `nothing`. */
export function no(): boolean {
  return false;
}
