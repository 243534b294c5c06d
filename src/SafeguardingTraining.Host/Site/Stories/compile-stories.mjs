// Compiles Ink stories that arrive as one JSON object on standard input:
//   { "stories": [ { "id": 0, "main": "story.ink", "files": { "story.ink": "..." } } ] }
// and answers with one JSON line a story, as soon as it is done:
//   { "id": 0, "story": "{...}" or null, "lines": "{...}" or null, "messages": [ { "file", "line", "severity", "text" } ] }
// A story sees the files it was sent and nothing else: an INCLUDE never reaches the disk.

import { flowMap } from "./flow-map.mjs";
import { keepFractions } from "./keep-fractions.mjs";
import { linePositions } from "./line-positions.mjs";

const compilerMissing = 3;

const { Compiler, CompilerOptions } = await import("inkjs/full").catch((reason) => {
  process.stderr.write(`${reason.message}\n`);
  process.exit(compilerMissing);
});

const severities = ["Note", "Warning", "Error"];

function compile({ id, main, files }) {
  const messages = [];
  const reader = {
    ResolveInkFilename: (name) => name,
    LoadInkFileContents: (name) => textOf(name, files),
  };
  const hear = (text, kind) => messages.push(understood(text, severities[kind], main));
  let story = null;
  let lines = null;
  try {
    const compiled = new Compiler(files[main], new CompilerOptions(main, [], false, hear, reader)).Compile();
    keepFractions(compiled.mainContentContainer);
    story = compiled.ToJson();
    lines = JSON.stringify({ ...linePositions(compiled.mainContentContainer, main), flow: flowMap(compiled.mainContentContainer) });
  } catch (reason) {
    if (!messages.some((message) => message.severity === "Error")) {
      messages.push({ file: main, line: 1, severity: "Error", text: String(reason.message ?? reason) });
    }
  }
  return { id, story, lines, messages: messages.filter((message) => message.severity !== "Note") };
}

function textOf(name, files) {
  const path = name.replaceAll("\\", "/").replace(/^(\.\/)+/, "");
  if (Object.hasOwn(files, path)) {
    return files[path];
  }
  const outside = path.startsWith("/") || /^[A-Za-z]:/.test(path) || path.split("/").includes("..");
  throw new Error(outside ? `${name} stands outside the scenario's folder` : `there is no ${name} in the scenario's folder`);
}

// "ERROR: 'story.ink' line 12: Divert target not found: '-> nowhere'"
function understood(text, severity, main) {
  const parts = /^[A-Z ]+: (?:'([^']*)' )?line (\d+): ([\s\S]*)$/.exec(text);
  if (!parts) {
    return { file: main, line: 1, severity, text: firstLine(text) };
  }
  return { file: parts[1] ?? main, line: Number(parts[2]), severity, text: includeTrouble(parts[3]) ?? firstLine(parts[3]) };
}

// The compiler wraps our own words: "Failed to load: '../b.ink'.\nError:Error: ../b.ink stands outside ..."
function includeTrouble(text) {
  const parts = /^Failed to load: [\s\S]*Error: ([^\n]*)$/.exec(text);
  return parts ? `This INCLUDE cannot be followed: ${parts[1]}.` : null;
}

function firstLine(text) {
  return text.split("\n", 1)[0];
}

let input = "";
for await (const part of process.stdin.setEncoding("utf8")) {
  input += part;
}
for (const story of JSON.parse(input).stories) {
  process.stdout.write(JSON.stringify(compile(story)) + "\n");
}
