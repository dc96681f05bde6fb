export default function TalentsPage() {
  return null
}
