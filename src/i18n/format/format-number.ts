/** 12345.6 → "12,345.6". Without Intl, which a mini-program lacks. @param decimals digits after the point, as given when left out */
export function formatNumber(value: number, decimals?: number): string {
  const [whole = '0', fraction] = (decimals === undefined ? String(value) : value.toFixed(decimals)).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
