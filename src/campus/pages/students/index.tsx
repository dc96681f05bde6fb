export default function StudentsPage() {
  return null
}
