/**
 * What a spreadsheet shows where a formula failed, also once it is saved as CSV: '#N/A', '#REF!', '#VALUE!', '#DIV/0!',
 * '#NAME?' and the like; '#####' is a column too narrow for what it held, which CSV then keeps in its place.
 * Source: ECMA-376 part 1, 18.18.11 (ST_CellType, "e"), and the names that Excel and WPS have added since.
 */
const errorForm = /^#(?:N\/A|GETTING_DATA|DIV\/0!|[A-Z]+[!?]|#+)$/

/** True where a cell holds a spreadsheet's error instead of a value. */
export function isCellError(text: string): boolean {
  return errorForm.test(text.normalize('NFKC').trim().toUpperCase())
}
