export default function InterviewPage() {
  return null
}
