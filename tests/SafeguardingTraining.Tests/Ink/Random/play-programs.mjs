// Compiles and plays random programs with inkjs, in one process. Reads one JSON array of {source, picks} on standard input;
// writes one JSON line a program: {json, turns: [{lines, choices}], errors}, or {refused} when it does not compile.
import { createRequire } from 'node:module';

const { Compiler, CompilerOptions, Story } = createRequire(import.meta.url)('inkjs/full');

const PATIENCE_MS = 200;

function compile(source) {
  const errors = [];
  const hear = (text, kind) => kind === 2 && errors.push(text);
  try {
    const story = new Compiler(source, new CompilerOptions(null, [], true, hear)).Compile();
    return errors.length > 0 ? { refused: errors[0] } : { json: story.ToJson() };
  } catch (reason) {
    return { refused: errors[0] ?? String(reason.message) };
  }
}

function play(json, picks) {
  const errors = [];
  const story = new Story(json);
  story.allowExternalFunctionFallbacks = true;
  story.onError = (message) => errors.push(message);
  const turns = [read(story)];
  for (const pick of picks) {
    if (story.currentChoices.length === 0 || errors.some((message) => message.startsWith('RUNTIME ERROR'))) {
      break;
    }
    story.ChooseChoiceIndex(pick % story.currentChoices.length);
    turns.push(read(story));
  }
  return { turns, errors };
}

function read(story) {
  const lines = [];
  const until = performance.now() + PATIENCE_MS;
  while (story.canContinue) {
    story.ContinueAsync(PATIENCE_MS);
    if (!story.asyncContinueComplete || performance.now() > until) {
      throw new Error('this program does not end');
    }
    lines.push({ text: story.currentText, tags: story.currentTags });
  }
  return { lines, choices: story.currentChoices.map((choice) => ({ text: choice.text, tags: choice.tags ?? [] })) };
}

let input = '';
for await (const chunk of process.stdin.setEncoding('utf8')) {
  input += chunk;
}
for (const { source, picks } of JSON.parse(input)) {
  const { json, refused } = compile(source);
  let answer;
  try {
    answer = refused ? { refused } : { json, ...play(json, picks) };
  } catch (reason) {
    answer = { json, broken: String(reason.message ?? reason) };
  }
  process.stdout.write(JSON.stringify(answer) + '\n');
}
