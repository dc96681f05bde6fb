/** What a downloaded résumé is called: who and for what, without what file systems refuse. */
export function fileNameOf(name: string, title: string): string {
  const clean = [name, title].map((text) => text.replace(/[\\/:*?"<>|\u0000-\u001f]/g, ' ').trim()).filter((text) => text !== '')
  return `${clean.join('-')}.pdf`
}
