export default function CompetenciesPage() {
  return null
}
