export default function SharesPage() {
  return null
}
