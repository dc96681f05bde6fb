// Noto Sans SC (SIL OFL 1.1) in unicode-range slices: a browser that has none of the typefaces named before it in
// base.scss fetches only the slices a page needs.
import '@fontsource-variable/noto-sans-sc'
