/** Tells on standard error what is going on, so that a command's standard output stays its own. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Ends the command with one sentence instead of a stack trace. */
export function giveUp(sentence, exitCode = 1) {
  say(sentence);
  process.exit(exitCode);
}
