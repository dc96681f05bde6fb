import type { zhCN } from './catalogue'

/** Every path to a text, e.g. `common.save`; a branch such as `matching.student.chip` is not a text. */
type Paths<Node> = {
  [Key in keyof Node & string]: Node[Key] extends string ? Key : `${Key}.${Paths<Node[Key]>}`
}[keyof Node & string]

export type TextKey = Paths<typeof zhCN>

type TextAt<Node, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Node
    ? TextAt<Node[Head], Rest>
    : never
  : Path extends keyof Node
    ? Node[Path]
    : never

type Placeholders<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Placeholders<Rest> : never

type ParamsAt<Key extends TextKey> = Placeholders<TextAt<typeof zhCN, Key>>

/** What a text needs filled in, read from its `{{placeholders}}`; nothing for a text without. */
export type TextParams<Key extends TextKey> = [ParamsAt<Key>] extends [never]
  ? []
  : [params: Readonly<Record<ParamsAt<Key>, string | number>>]
