/** The first letter large: for a piece such as “today 14:00” that stands at the beginning of a line. Chinese stays as it is. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
