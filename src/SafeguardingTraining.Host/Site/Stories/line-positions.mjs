// Says where each place of a compiled story was written:
//   { "files": ["story.ink"], "places": { "visit.0": [-1, 0, 12, 3, 0, 14] } }
// A place is a container's path with numbers in threes: an index of its content (-1 is the container itself), which file,
// which line. An index that is not named stands on the line of the one before it.
export function linePositions(root, main) {
  const files = [];
  const places = {};
  walk(root, "");
  return { files, places };

  function walk(container, path) {
    const told = [];
    tell(told, -1, container);
    container.content.forEach((part, index) => {
      tell(told, index, part);
      if (part.content) {
        walk(part, join(path, part.hasValidName ? part.name : index));
      }
    });
    if (told.length > 0) {
      places[path] = told;
    }
    for (const [name, part] of container.namedOnlyContent ?? []) {
      if (part.content) {
        walk(part, join(path, name));
      }
    }
  }

  function tell(told, index, part) {
    const where = part.debugMetadata;
    if (!where) {
      return;
    }
    const file = numberOf(where.fileName ?? main);
    if (told.at(-2) !== file || told.at(-1) !== where.startLineNumber) {
      told.push(index, file, where.startLineNumber);
    }
  }

  function numberOf(file) {
    const known = files.indexOf(file);
    return known >= 0 ? known : files.push(file) - 1;
  }
}

function join(path, name) {
  return path === "" ? String(name) : `${path}.${name}`;
}
