// Compiles every story given on standard input, one JSON object {name: {main, files}}, in one process.
// Writes one JSON object {name: {json} or {error}}.
import { createRequire } from 'node:module';
import { keepFractions } from './keep-fractions.mjs';

const { Compiler, CompilerOptions, JsonFileHandler } = createRequire(import.meta.url)('inkjs/full');

let input = '';
for await (const chunk of process.stdin) {
  input += chunk;
}
const results = {};
for (const [name, story] of Object.entries(JSON.parse(input))) {
  const troubles = [];
  try {
    const options = new CompilerOptions(null, [], false, (message) => troubles.push(message), new JsonFileHandler(story.files));
    const compiled = new Compiler(story.main, options).Compile();
    keepFractions(compiled.mainContentContainer);
    results[name] = { json: compiled.ToJson() };
  } catch (error) {
    results[name] = { error: [error.message, ...troubles].join('\n') };
  }
}
process.stdout.write(JSON.stringify(results));
