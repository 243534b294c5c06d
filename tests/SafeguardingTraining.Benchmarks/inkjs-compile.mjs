// Compiles stories with inkjs: the first in a fresh process, then each several times warm. Prints JSON, one entry a story.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

const [tests, warm, ...stories] = process.argv.slice(2);
const { Compiler, CompilerOptions } = createRequire(tests + '/')('inkjs/full');
const middle = (numbers) => numbers.slice().sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function compile(file, text) {
  const reader = { ResolveInkFilename: (name) => name, LoadInkFileContents: (name) => readFileSync(join(dirname(file), name), 'utf8') };
  return new Compiler(text, new CompilerOptions(basename(file), [], false, () => {}, reader)).Compile().ToJson();
}

const timed = (deed) => {
  const began = performance.now();
  deed();
  return performance.now() - began;
};

console.log(JSON.stringify(stories.map((file) => {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const first = timed(() => compile(file, text));
  const times = Array.from({ length: Number(warm) }, () => timed(() => compile(file, text)));
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  if (Number(warm) > 0) {
    compile(file, text);
  }
  return { first, warm: times.length > 0 ? middle(times) : 0, kilobytes: (process.memoryUsage().heapUsed - before) / 1024 };
})));
