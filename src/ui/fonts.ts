// Phones bring a Chinese typeface of their own; only the browser build carries one (fonts.h5.ts).
export {}
