/** The landing page of everything shared. */
export const sharePage = 'pages/share/index'

/** The page with its query, as a shared card or link opens it. */
export function sharePath(token: string): string {
  return `${sharePage}?token=${token}`
}
