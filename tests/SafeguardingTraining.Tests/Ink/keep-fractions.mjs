const FLOAT = 1;

// inkjs writes 2.0 as 2, and 5 / 2.0 would become 2. Written as "2.0f", which inkjs reads too, it stays a fraction.
export function keepFractions(container, seen = new Set()) {
  if (seen.has(container)) {
    return;
  }
  seen.add(container);
  for (const part of [...container.content, ...container.namedContent.values()]) {
    if (part.content) {
      keepFractions(part, seen);
    } else if (part.valueType === FLOAT && Number.isInteger(part.value)) {
      const value = part.value;
      part.value = { valueOf: () => value, toJSON: () => `${value.toFixed(1)}f` };
    }
  }
}
