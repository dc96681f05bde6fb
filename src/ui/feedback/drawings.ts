import { svgUri } from '~/src/ui/shape/svg-uri'

// Small own drawings, each a way and somebody on it: line, fainter line behind, one warm dot.
const open = '<g fill="none" stroke="#000" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">'
const draw = (body: string) => svgUri(160, 120, `${open}${body}</g>`)
const dot = (x: number, y: number) => svgUri(160, 120, `<circle cx="${x}" cy="${y}" r="7"/>`)

export interface Drawing {
  line: string
  behind: string
  dot: string
}

export const drawings = {
  /** Nothing yet: a way that waits behind a hill. */
  way: {
    line: draw('<path d="M70 112c-14-16 34-22 22-38-7-9-18-10-8-22"/>'),
    behind: draw('<path d="M8 112h144M14 84c18-30 32-42 46-36 10 4 12 12 22 10 12-2 16-24 34-22 14 2 22 22 30 48"/>'),
    dot: dot(88, 36),
  },
  /** Nothing found: a lens over an empty line. */
  search: {
    line: draw('<circle cx="72" cy="54" r="30"/><path d="m94 78 26 28"/>'),
    behind: draw('<path d="M12 108h68M60 54c6-10 18-10 24 0"/>'),
    dot: dot(122, 32),
  },
  /** No messages: an open letter. */
  letter: {
    line: draw('<path d="M34 50v46a6 6 0 0 0 6 6h80a6 6 0 0 0 6-6V50"/><path d="m34 50 46 32 46-32"/>'),
    behind: draw('<path d="m34 50 41-30a8 8 0 0 1 10 0l41 30M20 110h120"/>'),
    dot: dot(80, 44),
  },
  /** No appointments: a calendar page. */
  calendar: {
    line: draw('<rect x="36" y="28" width="88" height="76" rx="10"/><path d="M36 50h88M58 18v18M102 18v18"/>'),
    behind: draw('<path d="M54 68h10M76 68h10M98 68h10M54 86h10M76 86h10M14 112h132"/>'),
    dot: dot(103, 86),
  },
  /** No people yet: two who meet. */
  people: {
    line: draw('<circle cx="58" cy="44" r="16"/><path d="M28 104c2-24 14-34 30-34s28 10 30 34"/>'),
    behind: draw('<path d="M96 62c4-3 9-4 14-4 15 0 25 10 27 30M12 112h136"/>'),
    dot: dot(110, 38),
  },
  /** All done: the end of a way. */
  done: {
    line: draw('<circle cx="80" cy="58" r="36"/><path d="m64 60 12 12 22-26"/>'),
    behind: draw('<path d="M10 112c40 0 44-4 70-4s34 4 70 4"/>'),
    dot: dot(122, 24),
  },
  /** No connection: a bridge with a piece missing. */
  broken: {
    line: draw('<path d="M10 84h46l8-8M150 84h-46l-8 8M28 84v22M132 84v22"/>'),
    behind: draw('<path d="M10 84c14-30 30-44 50-48M150 84c-12-26-26-40-42-46M14 112h132"/>'),
    dot: dot(80, 42),
  },
} as const satisfies Record<string, Drawing>

export type DrawingName = keyof typeof drawings
