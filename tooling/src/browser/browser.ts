/** A Chromium to drive: its program, and what its environment needs beside ours. */
export interface Browser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}
