export default function PostingsPage() {
  return null
}
