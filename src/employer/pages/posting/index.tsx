export default function PostingPage() {
  return null
}
