export default function ApplicantsPage() {
  return null
}
