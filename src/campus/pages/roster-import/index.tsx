export default function RosterImportPage() {
  return null
}
