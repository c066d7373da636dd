type Snake<T extends string> = T extends `${infer Head}${infer Tail}`
  ? Head extends Uppercase<Head>
    ? Head extends Lowercase<Head>
      ? `${Head}${Snake<Tail>}`
      : `_${Lowercase<Head>}${Snake<Tail>}`
    : `${Head}${Snake<Tail>}`
  : T;
/** A domain type as `to_jsonb` gives its row: names in snake case, moments in columns of their own as text. */
export type Stored<T, Times extends keyof T> = {
  readonly [Name in keyof T & string as Snake<Name>]: Name extends Times ? string | Extract<T[Name], null> : T[Name];
};
