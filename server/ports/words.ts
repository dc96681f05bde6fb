export interface Words {
  /**
   * Ready to cut texts into words, those of the vocabulary among them; the words of a text add up to it. The vocabulary is
   * told apart by identity: pass the same array again.
   */
  open(vocabulary: readonly string[]): Promise<(text: string) => string[]>
}
