import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const declarations = path.resolve(__dirname, '../../../node_modules/miniprogram-api-typings/types/wx/lib.wx.api.d.ts')

/** Names of everything `wx` offers, from the vendor's own typings: what is not among them does not exist. */
export function wxApiNames(): string[] {
  const source = ts.createSourceFile('wx.d.ts', readFileSync(declarations, 'utf8'), ts.ScriptTarget.Latest)
  const names = new Set<string>()
  const visit = (node: ts.Node) => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'Wx') {
      for (const { name } of node.members) if (name && ts.isIdentifier(name)) names.add(name.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return [...names]
}
