import type { zhCN } from './zh-CN.js';

type Texts<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Texts<Tree[Key]> };
type Paths<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Paths<Tree[Key]>}`;
}[keyof Tree & string];

/** The Chinese texts set the shape; a language that lacks one doesn't compile. */
export type Messages = Texts<typeof zhCN>;
/** `wall.title`: a key that doesn't exist doesn't compile. */
export type MessageKey = Paths<typeof zhCN>;
