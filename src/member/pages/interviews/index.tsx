export default function InterviewsPage() {
  return null
}
