/** A date cell of a worksheet: what the sheet shows, which carries no time zone. */
export interface ExcelDate {
  /** Milliseconds from 1970-01-01 00:00 to the shown date and time, both on the same wall clock. */
  readonly wallClock: number;
}

export type CellValue = string | number | boolean | ExcelDate | null;

/** A row as it stands in the file: cells by 0-based column; empty ones may be absent. */
export interface RawRow {
  /** 1-based, as a spreadsheet program shows it. */
  readonly row: number;
  readonly cells: ReadonlyMap<number, CellValue>;
}

/** A row below the header: cells by column title. */
export interface SourceRow {
  readonly row: number;
  readonly cells: ReadonlyMap<string, CellValue>;
}

/** What happens while a file is being opened, which takes a while for a large workbook. */
export interface Opening {
  readonly signal: AbortSignal;
  /** Part of the preparation that is done, 0 to 1. */
  readonly preparing: (share: number) => void;
}

export interface RawSource {
  readonly rows: AsyncIterable<RawRow>;
  share(): number;
  close(): Promise<void>;
}

/** A register opened for reading; its rows can be gone through once. */
export interface RegisterSource {
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<SourceRow>;
  /** Part of the file that has been read, 0 to 1. */
  share(): number;
  close(): Promise<void>;
}

export const isExcelDate = (value: CellValue | undefined): value is ExcelDate => typeof value === 'object' && value !== null;
